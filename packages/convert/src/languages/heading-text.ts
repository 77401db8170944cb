/**
 * The words of a heading without what is not part of its name: emoji and their codes, markup, numbering (`1.2`, `IV.`,
 * `A)`, `G5`), remarks in brackets, years and counts. Letters set apart (`E D U C A T I O N`) are joined.
 */
export function headingText(heading: string): string {
  const text = joinSpacedLetters(heading.replace(EMOJI, ' ').replace(MARKUP, '').trim())
  const named = text.replace(NUMBERING, '')
  const bare = named.replace(BRACKETS, ' ').replace(YEARS, ' ').replace(EDGES, '').replace(COUNT, '').trim()
  return /\p{L}/u.test(bare) ? bare : named.replace(/[()[\]]/g, ' ').trim()
}

const EMOJI = /:[a-z0-9_+-]{2,40}:|\p{Extended_Pictographic}|\u200d|\ufe0f|\u20e3|[\u{1f3fb}-\u{1f3ff}]/gu
const MARKUP = /[*_`#~]|<[^<>]{0,200}>/g
const NUMBERING =
  /^(?:§\s*)?(?:[([]?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivxIVX]{1,5}|[a-zA-Z](?:\.?\d{1,2})?)[.):\]]+\s*|\d{1,2}(?:\.\d{1,2}){0,3}\s+|[IVX]{1,5}\s+(?=\p{Lu})|[A-Z]\d{1,2}(?:\.\d)?\s+)(?=\p{L})/u
const BRACKETS = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g
const YEARS = /(?:[–—-]\s*)?\b(?:19|20)\d\d(?:\s*[–—/-]\s*(?:(?:19|20)?\d\d\b)?)?/g
/** How many entries follow: `Journal Articles 18`. */
const COUNT = /(?<=\p{L})\s+\d{1,3}$/u
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu

/** Two or more spaces part the words of a text set in spaced letters; where there are none, it stays one word. */
function joinSpacedLetters(text: string): string {
  if (!/^(?:\S\s+){3,60}\S[:.]?$/.test(text)) return text
  return text
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ''))
    .join(' ')
}
