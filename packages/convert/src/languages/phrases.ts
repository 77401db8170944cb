/** A list of phrases written as running text: separated by commas, on as many lines as they need. */
export function phrases(text: TemplateStringsArray): readonly string[] {
  return text
    .join('')
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}
