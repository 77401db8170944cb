import { labelKind } from '../languages/label-kind.ts'
import type { LabelKind } from '../languages/language.ts'
import { blank } from '../passage/blank.ts'
import { type Passage, slice, trimPunctuation } from '../passage/passage.ts'

/** `Supervisor: Prof. X`: a run-in label and what it names. */
export interface Labelled {
  readonly kind: LabelKind
  readonly label: Passage
  readonly value: Passage
}

const MOST_WORDS = 5

/**
 * Find the run-in labels of a line; `head` is the line with labels and values blanked out.
 *
 * A value reaches to the next label or the end of the line; inside brackets, to the closing one.
 */
export function findLabels(line: Passage): { head: Passage; labels: Labelled[] } {
  const found: { kind: LabelKind; start: number; end: number; limit: number }[] = []
  for (const colon of line.text.matchAll(/[:：](?=\s|$|[“„«"(])/gu)) {
    const label = labelBefore(line, colon.index, found.at(-1)?.end ?? 0)
    if (label) found.push({ ...label, end: colon.index + 1, limit: closingBracket(line.text, label.start) })
  }
  const labels: Labelled[] = []
  const read: { index: number; length: number }[] = []
  for (const [index, { kind, start, end, limit }] of found.entries()) {
    const to = Math.min(limit, found[index + 1]?.start ?? line.text.length)
    labels.push({ kind, label: slice(line, start, end), value: trimPunctuation(slice(line, end, to)) })
    read.push({ index: start, length: to - start })
  }
  return { head: blank(line, read), labels }
}

/** The bracket that closes around a place, or the end of the text. */
function closingBracket(text: string, at: number): number {
  let depth = 0
  for (let index = at - 1; index >= Math.max(0, at - 80); index -= 1) {
    if (text.charAt(index) === ')') depth += 1
    if (text.charAt(index) !== '(') continue
    if (depth === 0) {
      const close = text.indexOf(')', at)
      return close < 0 ? text.length : close
    }
    depth -= 1
  }
  return text.length
}

/** What stands between the start of the clause and the colon, when that is a label; numbers before it are skipped. */
function labelBefore(
  line: Passage,
  colon: number,
  from: number,
): { kind: LabelKind; start: number } | undefined {
  const window = line.text.slice(Math.max(from, colon - 60), colon)
  const clause = /[^.,;()[\]\n\t“”„"|•·–—]*(?:\.\s?)?$/u.exec(window)?.[0] ?? ''
  const begin = colon - clause.length
  const set = line.marks
    .filter((mark) => mark.kind === 'strong' || mark.kind === 'emphasis')
    .map((mark) => mark.start)
  for (const word of [...clause.matchAll(/\S+/gu)].slice(0, MOST_WORDS)) {
    const start = begin + word.index
    if (!/\p{L}/u.test(word[0])) continue
    const kind = labelKind(line.text.slice(start, colon))
    if (kind) return { kind, start }
    const next = set.find((mark) => mark > start && mark < colon)
    if (next === undefined) return undefined
  }
  return undefined
}
