import type { Block, ParagraphBlock } from '../document/block.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { isAll, type Passage, slice, trim } from '../passage/passage.ts'

/** Ways to mark a heading without `#`, strongest first; the place in this list is the depth below the `#` headings. */
const STYLES = [
  'strong caps',
  'smallcaps',
  'caps',
  'strong underline',
  'strong',
  'underline',
  'emphasis',
  'colon',
  'plain',
] as const

type Style = (typeof STYLES)[number]

const DEEPEST_MARKDOWN_HEADING = 6
const LONGEST_HEADING = 90
const EXACT = 0.9

interface Candidate {
  readonly index: number
  readonly style: Style
  readonly line: Passage
  readonly rest: Passage
  readonly known: boolean
}

/**
 * Turn paragraphs that are headings in all but name (bold, capitals, underlined, small caps) into heading blocks.
 *
 * A style counts as a heading style when the lexicon knows enough of the lines set in it; then the unknown ones are
 * headings too. A heading glued to its first item is cut off.
 */
export function promoteHeadings(blocks: readonly Block[], language: string | undefined): Block[] {
  const candidates = blocks.flatMap((block, index) => {
    const candidate = block.type === 'paragraph' ? candidateOf(block, index, language) : undefined
    return candidate ? [candidate] : []
  })
  const accepted = new Map<number, Candidate>()
  for (const style of STYLES) {
    const all = candidates.filter((candidate) => candidate.style === style)
    const known = all.filter((candidate) => candidate.known)
    const share = known.length / all.length
    const whole = style !== 'plain' && known.length >= 2 && share >= (style.includes('caps') ? 0.3 : 0.5)
    if (known.length === 0 || (known.length === 1 && (share < 0.5 || style === 'colon' || style === 'plain')))
      continue
    for (const candidate of whole ? all : known) accepted.set(candidate.index, candidate)
  }
  return blocks.flatMap((block, index): Block[] => {
    const candidate = accepted.get(index)
    if (!candidate) return [block]
    const depth = DEEPEST_MARKDOWN_HEADING + 1 + STYLES.indexOf(candidate.style)
    const heading: Block = { type: 'heading', depth, text: candidate.line }
    return candidate.rest.text.trim() === ''
      ? [heading]
      : [heading, { type: 'paragraph', text: candidate.rest }]
  })
}

function candidateOf(
  block: ParagraphBlock,
  index: number,
  language: string | undefined,
): Candidate | undefined {
  const text = block.text.text
  const label = capitalLabel(block.text, index, language)
  if (label) return label
  const end = text.indexOf('\n')
  const line = trim(slice(block.text, 0, end < 0 ? text.length : end))
  const rest = end < 0 ? slice(block.text, text.length) : slice(block.text, end + 1)
  if (line.text === '' || line.text.length > LONGEST_HEADING) return undefined
  const glued = rest.text.trim() !== ''
  const style = styleOf(line)
  if (style) {
    if (style === 'plain' && glued) return undefined
    const kind = headingKind(line.text, language)
    const known = kind !== undefined && kind.score >= EXACT
    if (style === 'plain' && kind?.score !== 1) return undefined
    return glued && !known ? undefined : { index, style, line, rest, known }
  }
  const lead = boldLead(block.text)
  if (!lead || glued || !/^\s*\(/u.test(text.slice(lead.text.length))) return undefined
  const kind = headingKind(lead.text, language)
  return kind && kind.score >= EXACT ? { index, style: 'strong', line, rest, known: true } : undefined
}

/** `EDUCATION: Ph.D. …`: a known heading in capitals, and its first entry behind a colon. */
function capitalLabel(passage: Passage, index: number, language: string | undefined): Candidate | undefined {
  const match = /^(\p{Lu}[\p{Lu}\s&/'’-]{3,60}):\s+(?=\S)/u.exec(passage.text)
  if (!match) return undefined
  const line = slice(passage, 0, (match[1] ?? '').length)
  const kind = headingKind(line.text, language)
  const known = kind !== undefined && kind.score >= EXACT
  return known ? { index, style: 'caps', line, rest: slice(passage, match[0].length), known } : undefined
}

function styleOf(line: Passage): Style | undefined {
  const letters = line.text.replace(/\([^()]*\)|[^\p{L}]/gu, '')
  if (letters.length < 3) return undefined
  const caps = letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  const [strong, underline] = [isAll(line, 'strong'), isAll(line, 'underline')]
  if (strong && caps) return 'strong caps'
  if (isAll(line, 'smallcaps')) return 'smallcaps'
  if (caps && /[.!?]$/u.test(line.text) === false) return 'caps'
  if (strong && underline) return 'strong underline'
  if (strong) return 'strong'
  if (underline) return 'underline'
  if (isAll(line, 'emphasis')) return 'emphasis'
  if (/^[^:.]{3,60}:$/u.test(line.text)) return 'colon'
  return /^\p{Lu}[^.,;:!?]{2,45}$/u.test(line.text) ? 'plain' : undefined
}

/** `**Publications** (selected)`: the bold start of a paragraph. */
function boldLead(passage: Passage): Passage | undefined {
  const mark = passage.marks.find((candidate) => candidate.kind === 'strong' && candidate.start === 0)
  return mark && mark.end < passage.text.length ? trim(slice(passage, 0, mark.end)) : undefined
}
