import { inline } from './inline.ts'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** A text without its Markdown, on one line, cut at a word to a length in UTF-16 units. */
export function plain(text: string, length: number): string {
  const words = inline(text.slice(0, length * 4))
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length <= length ? words : `${words.slice(0, length).replace(/\s+\S*$/, '')}…`
}
