import { type Passage, slice, trimPunctuation } from '../../passage/passage.ts'
import { ABBREVIATION } from './abbreviation.ts'

/** A piece of a line between separators. */
export interface Part {
  readonly text: Passage
  /** The line it was cut from, and where it stands there. */
  readonly line: Passage
  readonly start: number
  readonly end: number
  /** What stood before it: `,` `;` `-` `.` `:` `|` `\t` `\n` `(`, or nothing at the start and after a change of type. */
  readonly separator: string
  readonly parenthesis: boolean
  readonly quoted: boolean
  readonly bold: boolean
  readonly emphasis: boolean
  readonly url: string | undefined
}

/** One part of a line; `undefined` where there is no letter or digit. */
export function partOf(
  line: Passage,
  from: number,
  to: number,
  separator: string,
  parenthesis: boolean,
): Part | undefined {
  const raw = slice(line, from, to)
  const text = withoutStop(trimPunctuation(raw))
  if (!/[\p{L}\p{N}]/u.test(text.text)) return undefined
  const start = from + raw.text.indexOf(text.text)
  const covers = (kind: string): boolean =>
    text.marks.some((mark) => mark.kind === kind && mark.end - mark.start >= 0.8 * text.text.length)
  return {
    text,
    line,
    start,
    end: start + text.text.length,
    separator,
    parenthesis,
    quoted: /^["“„«»‘‚]/u.test(text.text),
    bold: covers('strong'),
    emphasis: covers('emphasis'),
    url: text.marks.find((mark) => mark.kind === 'link')?.url,
  }
}

/** The stop that ends a sentence is no part of a name; the one of an abbreviation is. */
function withoutStop(text: Passage): Passage {
  return /\p{Ll}{3}\.$/u.test(text.text) && !ABBREVIATION.test(text.text.slice(0, -1))
    ? slice(text, 0, text.text.length - 1)
    : text
}
