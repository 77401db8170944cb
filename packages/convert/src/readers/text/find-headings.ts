import { findDates } from '../../fields/find-dates.ts'
import { headingKind } from '../../languages/heading-kind.ts'
import { isRule } from './is-rule.ts'
import type { TextLine } from './text-line.ts'

/** A way to set headings apart from the text, those that stand out most first. */
type Rank = 'underlined' | 'capitals' | 'numbered' | 'alone' | 'year'

/** How many of the lines set in one way the lexicon knows at least, and which share, for all of them to be headings. */
const LEAST: Readonly<Record<Rank, { readonly known: number; readonly share: number }>> = {
  underlined: { known: 0, share: 0 },
  capitals: { known: 2, share: 0.3 },
  numbered: { known: 2, share: 0.5 },
  alone: { known: 2, share: 0.3 },
  year: { known: 0, share: 0 },
}
const RANKS = Object.keys(LEAST)

/** A line that could be a heading. */
interface Candidate {
  readonly line: TextLine
  readonly rank: Rank
  /** Lines set alike are headings alike. */
  readonly style: string
  readonly known: boolean
  /** The line below it. */
  readonly next: TextLine | undefined
}

const LONGEST_HEADING = 70
const EXACT = 0.9
/** So far in, a line is centred rather than indented. */
const CENTRED = 8

/**
 * Find the headings of a plain text, each with its depth: lines that are underlined, in capitals, numbered, or alone above
 * what belongs to them, where enough of the lines set in that way are headings that the lexicon knows.
 */
export function findHeadings(lines: readonly TextLine[]): ReadonlyMap<TextLine, number> {
  const candidates = lines.flatMap((line, index) => candidateAt(lines, line, index))
  const styles = [...Map.groupBy(candidates, ({ style }) => style).values()].filter(areHeadings).sort(byRank)
  const depths = new Map(
    styles.flatMap((style, index) =>
      style.map((candidate) => [candidate.line, index + 1 + stepDown(candidate)] as const),
    ),
  )
  for (const { line, next, rank, known } of styles.flat())
    if (rank === 'alone' && !known && depthOf(next, depths) < depthOf(line, depths)) depths.delete(line)
  return depths
}

/** What nothing follows stands above nothing; a line of text is below every heading. */
function depthOf(line: TextLine | undefined, depths: ReadonlyMap<TextLine, number>): number {
  return line === undefined ? 0 : (depths.get(line) ?? Number.POSITIVE_INFINITY)
}

function areHeadings(style: readonly Candidate[]): boolean {
  const known = style.filter((candidate) => candidate.known).length
  const least = LEAST[style[0]?.rank ?? 'alone']
  return known >= least.known && known / style.length >= least.share
}

/** What stands out more is above; of what stands out alike, what is less indented, and then what comes first. */
function byRank([a]: readonly Candidate[], [b]: readonly Candidate[]): number {
  if (!a || !b) return 0
  const indent = a.rank === 'underlined' ? 0 : a.line.column - b.line.column
  return RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || indent || a.line.start - b.line.start
}

/** Where nothing shows the depth of headings, those that name no kind of section part the section above. */
function stepDown({ rank, known }: Candidate): number {
  return rank === 'alone' && !known ? 1 : 0
}

function candidateAt(lines: readonly TextLine[], line: TextLine, index: number): Candidate[] {
  const [above, below] = [lines[index - 1], lines[index + 1]]
  const isClosed = below === undefined || below.gap > 0 || below.column > line.column
  const kind = headingKind(line.text)
  const known = kind !== undefined && kind.score >= EXACT
  const indent = line.column >= CENTRED ? 'centred' : String(line.column)
  const as = (rank: Rank, look: string): Candidate[] => [
    { line, rank, style: `${rank} ${look}`, known, next: below },
  ]
  if (isClosed && line.gap > 0 && YEAR.test(line.text)) return as('year', indent)
  if (!couldBeHeading(line)) return []
  const isOpen = above === undefined || line.gap > 0 || isRule(above.text)
  if (below?.gap === 0 && isRule(below.text) && isOpen) return as('underlined', below.text.charAt(0))
  if (!isOpen && above.column <= line.column) return []
  if (isCapitals(line.text)) return isClosed || known ? as('capitals', indent) : []
  if (!isClosed || findDates(line.text).length > 0 || (!known && SENTENCE.test(line.text))) return []
  return NUMBERED.test(line.text) ? as('numbered', indent) : as('alone', `${indent} ${line.gap > 1}`)
}

const YEAR = /^(?:19|20)\d\d$/u
/** Of an unknown line: two sentences, or a label of what stands below. */
const SENTENCE = /\p{L}{2}[.:]\s|:$/u
const NUMBERED = /^(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\s/u

function couldBeHeading({ text, cell }: TextLine): boolean {
  const isShort = cell === undefined && text.length <= LONGEST_HEADING
  return (
    isShort && /\p{L}.*\p{L}/u.test(text) && !/[.;,]$/u.test(text) && !/^(?:[*•·\-–—+>]|\p{Ll})/u.test(text)
  )
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/\([^()]*\)|[^\p{L}]/gu, '')
  return letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}
