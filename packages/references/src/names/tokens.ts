import { CAPITAL_PARTICLES, CONJUNCTIONS, PARTICLES, SUFFIXES } from '../lexicon/name-words.ts'
import type { ReferenceText } from '../types.ts'

type NameTokenKind =
  | 'initial'
  | 'word'
  | 'particle'
  | 'lower'
  | 'conjunction'
  | 'suffix'
  | 'han'
  | 'punctuation'
  | 'mark'
  | 'number'
  | 'break'

/** A word or sign of a stretch that may hold names. */
export interface NameToken {
  readonly kind: NameTokenKind
  readonly text: string
  readonly start: number
  readonly end: number
}

const TOKEN =
  /(?<dotted>(?:(?:Jr|Sr|St)\.|\p{Lu}\p{M}*(?:\p{Ll}\p{M}*)?\.)(?:[-‐–]\p{Lu}\p{M}*\p{Ll}{0,2}\.)*)|(?<han>[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]+)|(?<word>[\p{L}\p{M}](?:[\p{L}\p{M}↵�]|['’ʼ`](?=\p{L})|[-‐­](?=\p{L}))*['’]?)|(?<number>\d+)|(?<break>\n)|(?<mark>[*†‡§¶#⁎∗◊✉]|[¹²³⁰⁴-⁹ᵃ-ᶻ]+)|(?<punctuation>\S)/uy

const INITIALS = /^\p{Lu}\p{M}*(?:\p{Lu}\p{M}*){0,2}(?:[-‐]\p{Lu}\p{M}*){0,2}$/u
const CAPITAL = /^['’]?\p{Lu}/u

/** More tokens than any list of names has. */
const MOST = 6000

/**
 * Split text into name tokens, from one offset to another, up to a sign no list of names can hold.
 * Superscripts are marks, not digits or letters.
 */
export function nameTokens(
  reference: ReferenceText,
  from: number,
  to: number = reference.text.length,
): NameToken[] {
  const text = to < reference.text.length ? reference.text.slice(0, to) : reference.text
  const raised = reference.marks.filter((mark) => mark.kind === 'superscript')
  const tokens: NameToken[] = []
  let offset = from
  let plain = 0
  while (offset < text.length && tokens.length < MOST) {
    const superscript = raised.find((mark) => mark.start <= offset && offset < mark.end)
    if (superscript !== undefined) {
      tokens.push({
        kind: 'mark',
        text: text.slice(offset, superscript.end),
        start: offset,
        end: superscript.end,
      })
      offset = superscript.end
      continue
    }
    TOKEN.lastIndex = offset
    const match = TOKEN.exec(text)
    if (match === null) {
      offset += 1
      continue
    }
    const token: NameToken = { kind: kindOf(match), text: match[0], start: offset, end: TOKEN.lastIndex }
    tokens.push(token)
    plain = token.kind === 'lower' ? plain + 1 : token.kind === 'word' || token.kind === 'initial' ? 0 : plain
    if (plain > 5 || /["“”„«»‹›]/.test(match[0])) break
    offset = token.end
  }
  return tokens
}

function kindOf(match: RegExpExecArray): NameTokenKind {
  const groups = match.groups ?? {}
  const text = match[0]
  if (/^(?:Eds?|Hg|Vo|No|Bd|Dr|In|Pp|Co|Ch|Ms|Mr)\.$/.test(text)) return 'lower'
  if (groups.dotted !== undefined)
    return SUFFIXES.has(text) ? 'suffix' : CAPITAL_PARTICLES.has(text) ? 'particle' : 'initial'
  if (groups.han !== undefined) return 'han'
  if (groups.number !== undefined) return 'number'
  if (groups.break !== undefined) return 'break'
  if (groups.mark !== undefined) return 'mark'
  if (groups.punctuation !== undefined) return text === '&' || text === '+' ? 'conjunction' : 'punctuation'
  if (SUFFIXES.has(text)) return 'suffix'
  if (CONJUNCTIONS.has(text)) return 'conjunction'
  if (PARTICLES.has(text)) return 'particle'
  if (CAPITAL_PARTICLES.has(text) && text.length > 1 && text === text.toUpperCase()) return 'particle'
  if (INITIALS.test(text)) return 'initial'
  return CAPITAL.test(text) ? 'word' : 'lower'
}
