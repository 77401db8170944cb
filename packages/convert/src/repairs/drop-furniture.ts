import type { Block } from '../document/block.ts'
import type { Log } from './repair.ts'

const PAGE =
  /^\W*(?:page|seite|página|pagina|pág\.?|p\.|s\.)?\s*\d{1,3}\s*(?:(?:of|von|de|di|van|\/)\s*\d{1,3})?\W*$/iu
/** `Jane Doe – Curriculum Vitae, Page 2 of 3` */
const PAGE_OF_PAGES =
  /(?<!\p{L})(?:page|seite|página|pagina|pág\.?)\s+\d{1,3}\s+(?:of|von|de|di|van|\/)\s+\d{1,3}\W{0,3}$/iu
const LEAST_REPEATS = 3
const LONGEST = 80

/**
 * Take out running heads and feet: page numbers alone, short paragraphs that recur but for their page number, and those
 * that recur beside a page number.
 */
export function dropFurniture(blocks: readonly Block[], log: Log): Block[] {
  const keys = blocks.map(keyOf)
  const counts = new Map<string, number>()
  for (const key of keys) if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isNumber = blocks.map((block) => block.type === 'paragraph' && PAGE.test(block.text.text))
  return blocks.filter((block, index) => {
    const key = keys[index]
    if (!key || block.type !== 'paragraph') return true
    const recurs = (counts.get(key) ?? 0) >= LEAST_REPEATS
    const beside = isNumber[index - 1] === true || isNumber[index + 1] === true
    const isFurniture =
      isNumber[index] === true ||
      PAGE_OF_PAGES.test(block.text.text) ||
      (recurs && (key.includes('#') || beside))
    if (isFurniture) log(block.text, 'running head or page number')
    return !isFurniture
  })
}

/** A paragraph's text with its page number (a number at either end) replaced by `#`. */
function keyOf(block: Block): string | undefined {
  if (block.type !== 'paragraph' || block.text.text.length > LONGEST) return undefined
  return block.text.text.replace(/(?<!\d)\d{1,3}(?!\d)(?=\W{0,20}$)|^\W{0,10}\d{1,3}(?!\d)/gu, '#').trim()
}
