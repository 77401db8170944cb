import { headingKind } from '../languages/heading-kind.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { Passage } from '../passage/passage.ts'
import type { Entry } from './entry.ts'

const KINDS: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'talks',
  'posters',
  'lectures',
  'grants',
  'research',
  'teaching',
  'supervision',
  'media',
  'software',
])
const MOST_WORDS = 3
const SURELY = 0.9

/** What an entry among projects says itself to be, on a line of its own below the first: `talk`, `grant`. */
export function saidKind(
  entry: Entry,
): { readonly kind: SectionKind; readonly line: Passage; readonly entry: Entry } | undefined {
  for (const line of entry.lines.slice(1)) {
    const found = line.text.trim().split(/\s+/u).length <= MOST_WORDS ? headingKind(line.text) : undefined
    if (found && found.score >= SURELY && KINDS.has(found.kind))
      return {
        kind: found.kind,
        line,
        entry: { ...entry, lines: entry.lines.filter((each) => each !== line) },
      }
  }
  return undefined
}
