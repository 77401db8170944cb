import { type Passage, slice, trimPunctuation } from '../passage/passage.ts'

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

/** Separators that don't cut what is set in bold or italics as one. */
const WEAK: ReadonlySet<string> = new Set([':', '-', '|', '.'])

/** More than this in italics is running text, not one name. */
const LONGEST_SET = 200

/** Legal forms that stand behind a comma. */
const COMPANY = /^(?:inc|ltd|llc|llp|l\.l\.c|gmbh|ltda|corp|plc|s\.a|s\.l|b\.v)\.?$/iu

const OPENING = '([{（【'
const CLOSING = ')]}）】'
const QUOTES: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”‟',
  '«': '»',
  '»': '«',
  '"': '"',
  '‘': '’',
  '‚': '‘',
}

/** Separators of full width, which need no space beside them. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '；': ';',
  '：': ':',
  '。': '.',
  '\u3000': '\t',
}

/** A full stop after these doesn't end a part. */
const ABBREVIATION =
  /(?:^|[\s(.-])(?:\p{Lu}|\d{1,3}(?:st|nd|rd|th)|[dps]r|prof|st|mr|mrs|ms|inc|ltd|co|corp|no|nr|vol|pp?|ed|eds|hrsg|univ|dept|inst|e\.?\s?v|bzw|z\.\s?b|u\.\s?a|etc|jr|sr|al|vs|ca|cf|dipl|ing|phil|habil|med|rer|nat|mag|m\.sc|b\.sc|art|bd|abt|str|approx|incl|excl|resp|fig|op|cit|ph\.d|m\.d|[a-z]\.[a-z])$/iu

/**
 * Cut a line into its parts: at commas, semicolons, spaced dashes, tabs, bars, colons, sentence ends and line breaks,
 * but not inside quotation marks; parentheses are parts of their own.
 */
export function partsOf(line: Passage): Part[] {
  const parts: Part[] = []
  const text = line.text
  let from = 0
  let separator = ''
  const cut = (to: number, next: string, skip: number, parenthesis = false): void => {
    const part = partOf(line, from, to, separator, parenthesis)
    if (part) parts.push(part)
    separator = next
    from = to + skip
  }
  let index = 0
  while (index < text.length) {
    const unit = text.charAt(index)
    const close = QUOTES[unit]
    if (close !== undefined && opensQuote(text, index)) {
      const end = endOfQuote(text, index, close)
      if (end > index) {
        if (end - index > 12) cut(index, separator, 0)
        if (end - index > 12) {
          index = end + 1
          cut(index, '', 0)
          continue
        }
        index = end + 1
        continue
      }
    }
    if (OPENING.includes(unit)) {
      const end = endOfParenthesis(text, index)
      if (end > 0 && isApart(text, index)) {
        cut(index, '(', 1)
        cut(end, '', 1, true)
        index = end + 1
        continue
      }
      index = end > 0 ? end + 1 : index + 1
      continue
    }
    const found = separatorAt(text, index)
    if (found && !(WEAK.has(found.separator) && isInside(line, index))) {
      cut(index, found.separator, found.length)
      index += found.length
    } else index += 1
  }
  cut(text.length, '', 0)
  return withCompanies(line, parts)
}

/** `Palpa, Inc.` is one name. */
function withCompanies(line: Passage, parts: readonly Part[]): Part[] {
  const merged: Part[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    const isForm = last && part.separator === ',' && COMPANY.test(part.text.text)
    const whole = isForm ? partOf(line, last.start, part.end, last.separator, last.parenthesis) : undefined
    if (whole) merged[merged.length - 1] = whole
    else merged.push(part)
  }
  return merged
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

/** Parts that stand side by side as one passage, what separates them and a closing parenthesis included. */
export function stretch(parts: readonly Part[]): Passage[] {
  const [first] = parts
  if (!first) return []
  const same = parts.filter((part) => part.line === first.line)
  const end = Math.max(...same.map((part) => part.end + (part.parenthesis ? 1 : 0)))
  const start = Math.min(...same.map((part) => part.start - (part.parenthesis ? 1 : 0)))
  const others = parts.filter((part) => part.line !== first.line).map((part) => part.text)
  return [slice(first.line, start, end), ...others]
}

function separatorAt(text: string, index: number): { separator: string; length: number } | undefined {
  const unit = text.charAt(index)
  const fullWidth = FULL_WIDTH[unit]
  if (fullWidth !== undefined) return { separator: fullWidth, length: 1 }
  if (unit === ',' || unit === ';') {
    return /\d/.test(text.charAt(index - 1)) && /\d/.test(text.charAt(index + 1))
      ? undefined
      : { separator: unit, length: 1 }
  }
  if (unit === '\n' || unit === '\t' || unit === '|' || unit === '•' || unit === '·')
    return { separator: unit === '•' || unit === '·' ? '|' : unit, length: 1 }
  if (unit === ':') return /\s/u.test(text.charAt(index + 1)) ? { separator: ':', length: 1 } : undefined
  if (unit === '.') return endsSentence(text, index) ? { separator: '.', length: 1 } : undefined
  if (unit === ' ') {
    const dash = /^ (?:[–—]|--?-?) /u.exec(text.slice(index, index + 6))
    if (dash) return { separator: '-', length: dash[0].length }
    const gap = /^ {3,}/u.exec(text.slice(index, index + 40))
    if (gap) return { separator: '\t', length: gap[0].length }
  }
  return unit === '—' ? { separator: '-', length: 1 } : undefined
}

/** A short number before the stop is an ordinal ("4. Juli"); a year and the digits of a word ("Pab1.") are not. */
function endsSentence(text: string, index: number): boolean {
  if (!/^\s+["“„«*]?[\p{Lu}\p{N}]/u.test(text.slice(index + 1, index + 5))) return false
  const before = text.slice(Math.max(0, index - 12), index)
  return /(?<![\p{L}\d])\d{1,3}$/u.test(before) ? false : !ABBREVIATION.test(before)
}

function isInside(line: Passage, index: number): boolean {
  return line.marks.some(
    (mark) =>
      mark.kind !== 'link' &&
      mark.start < index &&
      index < mark.end - 1 &&
      mark.end - mark.start < LONGEST_SET,
  )
}

function opensQuote(text: string, index: number): boolean {
  return index === 0 || /[\s([{,;:–—-]/u.test(text.charAt(index - 1))
}

function endOfQuote(text: string, index: number, close: string): number {
  let depth = 0
  const opening = text.charAt(index)
  for (let end = index + 1; end < text.length; end += 1) {
    const unit = text.charAt(end)
    if (unit === opening && !close.includes(unit)) depth += 1
    else if (close.includes(unit) && !(/\p{L}/u.test(text.charAt(end + 1)) && unit !== opening)) {
      if (depth === 0) return end
      depth -= 1
    }
  }
  return -1
}

function endOfParenthesis(text: string, index: number): number {
  let depth = 0
  for (let end = index; end < text.length && end - index < 600; end += 1) {
    if (OPENING.includes(text.charAt(end))) depth += 1
    else if (CLOSING.includes(text.charAt(end))) {
      depth -= 1
      if (depth === 0) return end
    }
  }
  return -1
}

/** A parenthesis stands apart when a space comes before it; `f(x)` and `Assistant(s)` don't. */
function isApart(text: string, index: number): boolean {
  return index === 0 || /\s/u.test(text.charAt(index - 1)) || /[（【]/u.test(text.charAt(index))
}
