/** A list of phrases written as running text: separated by commas, on as many lines as they need. */
export function phrases(text: TemplateStringsArray): readonly string[] {
  return text
    .join('')
    .replace(/\s*\n\s*/g, ' ')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
