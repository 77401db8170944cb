import type { SectionKind } from '../languages/section-kind.ts'
import { type Passage, textOf } from '../passage/passage.ts'
import { shareOf, votesFor } from '../sections/choose-kind.ts'
import type { Entry } from '../sections/entry.ts'
import type { ReadingMessage } from '../sections/reading.ts'
import { REFERENCE_KINDS } from '../sections/split/kinds.ts'
import type { Check } from './check.ts'

type Vote = ReturnType<typeof votesFor>[number]

/** Shares of the entries: a vote below the first, or less far ahead than the second, is close; below the third it is none. */
const CLEAR = 0.65
const AHEAD = 0.2
const FAINT = 0.3

/** A contradiction takes this many entries, of which so many look like another kind, and so few like their own. */
const LEAST_ENTRIES = 3
const MANY = 0.55
const FEW = 0.1

/** Kinds whose entries look like themselves, so that others below their heading contradict it. */
const TELLING: ReadonlySet<SectionKind> = new Set<SectionKind>(['work', 'education', ...REFERENCE_KINDS])

/** A heading that says nothing where its entries don't tell either, or one that they contradict. */
export const doubtfulKind: Check = ({ heading, kind, toldBy, read }) => {
  if (!heading || read.length === 0 || toldBy === 'hint') return []
  const title = textOf(heading)
  const entries = read.map(({ entry }) => entry)
  if (toldBy === 'entries') {
    const votes = votesFor(entries)
    const [best] = votes
    if (!best || best.share < FAINT) return [unknown(heading)]
    const readAs = kind === undefined ? 'kept under that name' : `read as ${kind}`
    const reason = `"${title}" is no heading that is known; its entries are ${readAs}`
    return isClose(votes) ? [doubt(heading, reason, best.kind)] : []
  }
  if (!kind || !TELLING.has(kind) || read.length < LEAST_ENTRIES || looksLikeItself(kind, entries)) return []
  const [best] = votesFor(entries)
  if (!best || best.share < MANY) return []
  return [
    doubt(heading, `the entries below "${title}" look like ${best.kind}, and are read as ${kind}`, best.kind),
  ]
}

function isClose([best, next]: readonly Vote[]): boolean {
  const share = best?.share ?? 0
  return share < CLEAR || share - (next?.share ?? 0) < AHEAD
}

function looksLikeItself(kind: SectionKind, entries: readonly Entry[]): boolean {
  return shareOf(REFERENCE_KINDS.has(kind) ? 'publications' : kind, entries) > FEW
}

function doubt(heading: Passage, reason: string, kind: SectionKind): ReadingMessage {
  return {
    severity: 'warning',
    rule: 'doubtful-kind',
    reason,
    remedy: `if they are ${kind}, write above the heading: <!-- offprint: kind=${kind} -->`,
    passage: heading,
  }
}

function unknown(heading: Passage): ReadingMessage {
  return {
    severity: 'info',
    rule: 'unknown-heading',
    reason: `"${textOf(heading)}" is no heading that is known; its entries are kept under that name`,
    remedy: 'if they are of a known kind, write above the heading, say: <!-- offprint: kind=grants -->',
    passage: heading,
  }
}
