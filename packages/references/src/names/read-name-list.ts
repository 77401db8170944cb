import { EDITORS_AFTER } from '../lexicon/editor-markers.ts'
import type { NameForm, NameList, ReadName, ReferenceText } from '../types.ts'
import { isOwner, type OwnerNames } from './owner.ts'
import { readBody } from './read-body.ts'
import { readOthers } from './read-others.ts'
import { type PersonForm, readPerson } from './read-person.ts'
import type { NameToken } from './tokens.ts'

/** How the first person and the others are written, per form of a list. */
const FORMS: Readonly<Record<NameForm, readonly [PersonForm, readonly PersonForm[]]>> = {
  'family-initials': ['family-initials', ['family-initials']],
  inverted: ['inverted', ['inverted']],
  'inverted-first': ['inverted', ['given-family', 'initials-family']],
  'initials-family': ['initials-family', ['initials-family', 'given-family']],
  'given-family': ['given-family', ['given-family', 'initials-family']],
  'family-only': ['family-only', ['family-only']],
}

/** Read as many names as stand at the first token in one form; undefined when there is none. */
export function readNameList(
  reference: ReferenceText,
  tokens: readonly NameToken[],
  form: NameForm,
  owner: OwnerNames,
): NameList | undefined {
  const { text } = reference
  const [first, others] = FORMS[form]
  const state: State = { names: [], printed: [], initials: 0, separators: [], inverted: form === 'inverted' }
  let next = readOne(state, text, tokens, 0, [first])
  if (next === undefined) return undefined
  for (;;) {
    const separator = readSeparator(text, tokens, next)
    if (separator === undefined) break
    const following = readElement(
      state,
      text,
      tokens,
      separator.next,
      isClosed(state, separator.text) ? [] : others,
      separator.text,
    )
    if (following === undefined) break
    next = following
  }
  if (!state.names.some((entry, index) => index > 0 && isOwner(entry.name, owner)))
    dropDoubtful(state, reference)
  const last = state.printed.at(-1)
  const start = tokens[0]?.start ?? 0
  if (last === undefined) return undefined
  return {
    form,
    separator: commonest(state.separators),
    names: state.names,
    printed: state.printed,
    start,
    end: last.end,
    terminator: terminatorOf(reference, last.end),
    score: Math.min(state.initials, state.names.length),
  }
}

const CONJUNCTION = /\p{L}|&|\+/u

/** After "and" comes the last name, unless the list has "and" between all of them. */
function isClosed(state: State, separator: string): boolean {
  return (
    CONJUNCTION.test(state.separators.at(-1) ?? '') &&
    !CONJUNCTION.test(separator) &&
    !separator.startsWith(';')
  )
}

/** Full names after a comma alone may be a title: `Barry Wilkinson, Digital System Design`, `H. Fischer, Centre Pompidou`. */
function dropDoubtful(state: State, reference: ReferenceText): void {
  if (state.separators.some((separator) => separator !== ',') || state.printed.length !== state.names.length)
    return
  const full = (entry: ReadName | undefined) =>
    entry?.name.given !== undefined && !/^(?:\p{Lu}\p{M}*\p{Ll}?\.?[-\s]?)+$/u.test(entry.name.given)
  const terminator = terminatorOf(reference, state.printed.at(-1)?.end ?? 0)
  if (full(state.names.at(-1)) && !full(state.names[0]) && !state.inverted) {
    const keep = Math.max(1, state.names.findIndex(full))
    state.names.length = keep
    state.printed.length = keep
    return
  }
  if (
    !full(state.names.at(-1)) ||
    state.inverted ||
    !/^[,:(]$/.test(terminator) ||
    isYearNext(reference, state.printed.at(-1)?.end ?? 0) ||
    isMarkedAsEditors(reference, state.printed.at(-1)?.end ?? 0)
  )
    return
  const keep = full(state.names[0]) ? 1 : Math.max(1, state.names.findIndex(full))
  state.names.length = keep
  state.printed.length = keep
}

function isYearNext({ text }: ReferenceText, end: number): boolean {
  return /^[\s,]*\(?(?:in press|forthcoming|(?:19|20)\d\d)/.test(text.slice(end, end + 24))
}

/** `Petra Lenz, Karl Simon (Hg.)`. */
function isMarkedAsEditors({ text }: ReferenceText, end: number): boolean {
  EDITORS_AFTER.lastIndex = end
  return EDITORS_AFTER.test(text)
}

interface State {
  /** Whether the form has the family name first and a comma in it. */
  readonly inverted: boolean
  readonly names: ReadName[]
  readonly printed: { start: number; end: number; text: string }[]
  /** How many persons are written with initials. */
  initials: number
  readonly separators: string[]
}

function readElement(
  state: State,
  text: string,
  tokens: readonly NameToken[],
  index: number,
  forms: readonly PersonForm[],
  separator: string,
): number | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  const others = readOthers(text, token.start)
  if (others !== undefined) {
    state.printed.push({ start: token.start, end: others, text: text.slice(token.start, others) })
    return indexAt(tokens, others, index)
  }
  if (separator === ' ') return undefined
  const next = readOne(state, text, tokens, index, forms)
  if (next !== undefined) state.separators.push(separator)
  return next
}

function readOne(
  state: State,
  text: string,
  tokens: readonly NameToken[],
  index: number,
  forms: readonly PersonForm[],
): number | undefined {
  const start = tokens[index]?.start
  if (start === undefined) return undefined
  const body = readBody(tokens, index)
  if (body !== undefined) {
    const end = tokens[body - 1]?.end ?? start
    const literal = text.slice(start, end).replace(/\s+/g, ' ')
    const after = withParenthesis(text, end)
    state.names.push({ name: { literal }, start, end, printed: literal })
    state.printed.push({ start, end: after, text: text.slice(start, after) })
    return indexAt(tokens, after, body)
  }
  for (const form of forms) {
    const read = readPerson(text, tokens, index, form)
    if (read === undefined || !endsLikeName(text, tokens, read.next)) continue
    const next = skipMarks(tokens, read.next)
    const end = tokens[next - 1]?.end ?? start
    const printed = text.slice(start, end).replace(/\s+/g, ' ')
    state.names.push({ name: read.name, start, end: tokens[read.next - 1]?.end ?? end, printed })
    state.printed.push({ start, end, text: printed })
    if (read.initials) state.initials += 1
    return next
  }
  return undefined
}

/** A collaboration may name its speaker in brackets. */
function withParenthesis(text: string, end: number): number {
  const match = /^\s*\([^()\n]{3,160}\)/.exec(text.slice(end, end + 170))
  return match === null || /\d{4}|\bed|hrsg/i.test(match[0]) ? end : end + match[0].length
}

/** A name is followed by a sign, never by a plain word: `Doust L litter moisture` is no name. */
function endsLikeName(text: string, tokens: readonly NameToken[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || tokens[index - 1]?.text.endsWith('.')) return true
  if (token.kind === 'lower' && readOthers(text, token.start) !== undefined) return true
  return (token.kind !== 'lower' && token.kind !== 'word' && token.kind !== 'initial') || token.text === 'in'
}

function skipMarks(tokens: readonly NameToken[], index: number): number {
  let next = index
  while (
    tokens[next]?.kind === 'mark' ||
    (next > index && tokens[next]?.text === ',' && tokens[next + 1]?.kind === 'mark')
  )
    next += 1
  return next
}

/** Read what stands between two names; a line feed counts as a space. */
function readSeparator(
  text: string,
  tokens: readonly NameToken[],
  index: number,
): { text: string; next: number } | undefined {
  let next = index
  let sign = ''
  for (; next - index < 8; next += 1) {
    const token = tokens[next]
    if (token === undefined) return undefined
    const isSign =
      token.kind === 'punctuation' &&
      (/^[,;/，、；·•|]$/.test(token.text) || (token.text === '.' && sign !== '') || token.text === '…')
    if (!isSign && token.kind !== 'conjunction' && token.kind !== 'break') break
    if (token.kind === 'conjunction' && readOthers(text, token.start) !== undefined) break
    if (token.kind !== 'break') sign += sign === '' ? token.text : ` ${token.text}`
  }
  return { text: sign === '' ? ' ' : sign, next }
}

/** What ends the list: the sign after it, or what begins there. */
function terminatorOf({ text, marks }: ReferenceText, end: number): string {
  const last = text[end - 1]
  const rest = /^[\s*†‡]*/.exec(text.slice(end, end + 20))?.[0] ?? ''
  const next = text[end + rest.length] ?? ''
  if (next === '') return 'end'
  const quote = /^,\s*([“"„«‘'])/.exec(text.slice(end, end + 4))?.[1]
  if (quote !== undefined) return quote
  if (/[.,:;()[\]“"„«‘'—–-]/.test(next)) return next
  if (last === '.') return /[\p{Ll}&+]/u.test(next) ? '' : '.'
  if (rest.includes('\n')) return '\n'
  if (/\d/.test(next)) return 'digit'
  return marks.some((mark) => mark.kind !== 'link' && mark.start === end + rest.length) ? 'mark' : ''
}

function indexAt(tokens: readonly NameToken[], offset: number, from: number): number {
  let index = from
  while (index < tokens.length && (tokens[index]?.start ?? 0) < offset) index += 1
  return index
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [
    string,
    number,
  ])[0]
}
