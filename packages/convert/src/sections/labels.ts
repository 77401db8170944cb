import { labelKind } from '../languages/label-kind.ts'
import type { LabelKind } from '../languages/language.ts'
import { type Passage, slice, trimPunctuation } from '../passage/passage.ts'

/** `Supervisor: Prof. X`: a run-in label and what it names. */
export interface Labelled {
  readonly kind: LabelKind
  readonly label: Passage
  readonly value: Passage
}

const MOST_WORDS = 5

/** Find the run-in labels of a line; `head` is what stands before the first of them. */
export function findLabels(line: Passage): { head: Passage; labels: Labelled[] } {
  const found: { kind: LabelKind; start: number; end: number }[] = []
  for (const colon of line.text.matchAll(/[:：](?=\s|$|[“„«"(])/gu)) {
    const label = labelBefore(line, colon.index, found.at(-1)?.end ?? 0)
    if (label) found.push({ ...label, end: colon.index + 1 })
  }
  const labels = found.map(({ kind, start, end }, index) => ({
    kind,
    label: slice(line, start, end),
    value: trimPunctuation(slice(line, end, found[index + 1]?.start ?? line.text.length)),
  }))
  return { head: slice(line, 0, found[0]?.start ?? line.text.length), labels }
}

/** What stands between the start of the clause and the colon, when that is a label; numbers before it are skipped. */
function labelBefore(line: Passage, colon: number, from: number): { kind: LabelKind; start: number } | undefined {
  const window = line.text.slice(Math.max(from, colon - 60), colon)
  const clause = /[^.,;()[\]\n\t“”„"|•·–—]*$/u.exec(window)?.[0] ?? ''
  const begin = colon - clause.length
  const set = line.marks.filter((mark) => mark.kind === 'strong' || mark.kind === 'emphasis').map((mark) => mark.start)
  for (const word of [...clause.matchAll(/\S+/gu)].slice(0, MOST_WORDS)) {
    const start = begin + word.index
    const kind = labelKind(line.text.slice(start, colon))
    if (kind) return { kind, start }
    const next = set.find((mark) => mark > start && mark < colon)
    if (/\p{L}/u.test(word[0]) && next === undefined) return undefined
  }
  return undefined
}
