/** Whether a name that a document gives leads to a file in its own folder or below: no absolute path, no `..`, no address. */
export function isBeside(name: string): boolean {
  return !/^[/\\~|]|^[a-z][a-z\d+.-]*:|\0/iu.test(name) && !name.split(/[/\\]/u).includes('..')
}
