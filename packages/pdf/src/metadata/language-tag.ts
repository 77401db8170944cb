/** Whether a text has the form of a language tag: BCP 47. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,9}$/i.test(text)
}
