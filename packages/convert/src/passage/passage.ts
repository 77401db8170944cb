import type { Citation } from '@offprint/schema'
import type { StretchName } from '../document/named-stretch.ts'

export type MarkKind =
  | 'strong'
  | 'emphasis'
  | 'underline'
  | 'link'
  | 'code'
  | 'superscript'
  | 'subscript'
  | 'delete'
  | 'smallcaps'
  | 'citation'
  | 'named'

/** A stretch of a passage set in some way; `start` and `end` are offsets into the passage's text. */
export interface Mark {
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  readonly url?: string
  /** What a bibliography says of the reference that the stretch prints. */
  readonly citation?: Citation
  /** Which part of an entry markup says that the stretch is. */
  readonly name?: StretchName
}

/**
 * Text that remembers where it came from: `offsets[i]` is the place of `text[i]` in the document, in UTF-16 units.
 *
 * `\n` in the text is a hard line break. Everything that is read out of a document is a slice of such a passage,
 * so that the source map and the ledger need no bookkeeping of their own.
 */
export interface Passage {
  readonly text: string
  readonly offsets: Int32Array
  readonly marks: readonly Mark[]
}

const NO_MARKS: readonly Mark[] = []

export const emptyPassage: Passage = { text: '', offsets: new Int32Array(0), marks: NO_MARKS }

/** Cut `[start, end)` out of a passage, marks cut to fit. */
export function slice(passage: Passage, start: number, end: number = passage.text.length): Passage {
  if (start <= 0 && end >= passage.text.length) return passage
  if (start >= end) return emptyPassage
  const marks =
    passage.marks.length === 0
      ? NO_MARKS
      : passage.marks
          .filter((mark) => mark.start < end && mark.end > start)
          .map((mark) => ({
            ...mark,
            start: Math.max(mark.start, start) - start,
            end: Math.min(mark.end, end) - start,
          }))
  return { text: passage.text.slice(start, end), offsets: passage.offsets.subarray(start, end), marks }
}

/** Put passages one after the other, with nothing between them. */
export function concat(...passages: readonly Passage[]): Passage {
  const [only] = passages
  if (passages.length === 1 && only) return only
  const offsets = new Int32Array(passages.reduce((sum, passage) => sum + passage.text.length, 0))
  const marks: Mark[] = []
  let length = 0
  for (const passage of passages) {
    offsets.set(passage.offsets, length)
    for (const mark of passage.marks)
      marks.push({ ...mark, start: mark.start + length, end: mark.end + length })
    length += passage.text.length
  }
  return { text: passages.map((passage) => passage.text).join(''), offsets, marks }
}

/** Put passages one after the other with a joint (a space, a line break) that stands nowhere in the document. */
export function join(passages: readonly Passage[], joint: string): Passage {
  return concat(
    ...passages.flatMap((passage, index) =>
      index === 0 ? [passage] : [foreign(joint, firstOffset(passage)), passage],
    ),
  )
}

/** Leave out stretches, given as `[start, end)` in order; marks close over the gaps. */
export function remove(passage: Passage, stretches: readonly (readonly [number, number])[]): Passage {
  if (stretches.length === 0) return passage
  const kept: Passage[] = []
  let from = 0
  for (const [start, end] of stretches) {
    if (start > from) kept.push(slice(passage, from, start))
    from = Math.max(from, end)
  }
  kept.push(slice(passage, from))
  const before = (index: number): number =>
    stretches.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, index) - start), 0)
  const marks = passage.marks
    .map((mark) => ({ ...mark, start: mark.start - before(mark.start), end: mark.end - before(mark.end) }))
    .filter((mark) => mark.end > mark.start)
  return { ...concat(...kept), marks }
}

/** Split at every match of a global pattern; the separators are dropped. */
export function split(passage: Passage, pattern: RegExp): Passage[] {
  const parts: Passage[] = []
  let from = 0
  for (const match of passage.text.matchAll(pattern)) {
    parts.push(slice(passage, from, match.index))
    from = match.index + match[0].length
  }
  parts.push(slice(passage, from))
  return parts
}

/** Cut white space off both ends. */
export function trim(passage: Passage): Passage {
  return trimOf(passage, /\s/u, /\s/u)
}

/** Cut white space and separating punctuation off both ends. */
export function trimPunctuation(passage: Passage): Passage {
  return trimOf(passage, /[\s,;:.|•·–—\-/，、；：。]/u, /[\s,;:|•·–—\-/，、；：。]/u)
}

/** Whether a mark of this kind covers every letter and digit of the passage. */
export function isAll(passage: Passage, kind: MarkKind): boolean {
  const marks = passage.marks.filter((mark) => mark.kind === kind)
  if (marks.length === 0) return false
  for (const match of passage.text.matchAll(/[\p{L}\p{N}]/gu)) {
    if (!marks.some((mark) => mark.start <= match.index && match.index < mark.end)) return false
  }
  return true
}

/** The passage's text as a value: white space folded, line breaks kept as `\n` only where asked. */
export function textOf(passage: Passage): string {
  return passage.text.replace(/\s+/gu, ' ').trim()
}

function trimOf(passage: Passage, head: RegExp, tail: RegExp): Passage {
  let start = 0
  let end = passage.text.length
  while (start < end && head.test(passage.text.charAt(start))) start += 1
  while (end > start && tail.test(passage.text.charAt(end - 1))) end -= 1
  return slice(passage, start, end)
}

function foreign(text: string, offset: number): Passage {
  return { text, offsets: new Int32Array(text.length).fill(offset), marks: [] }
}

function firstOffset(passage: Passage): number {
  return passage.offsets[0] ?? 0
}
