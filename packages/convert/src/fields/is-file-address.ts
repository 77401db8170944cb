/** Whether a web address leads to a document or a picture, and not to a page. */
export function isFileAddress(url: string): boolean {
  return /\.(?:pdf|docx?|odt|tex|jpe?g|png|svg)(?:[?#]|$)/iu.test(url)
}
