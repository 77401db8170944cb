import type { NamedStretch } from '../document/named-stretch.ts'
import { isJoining } from '../lexicon/joining-words.ts'
import { type Passage, slice, textOf, trimPunctuation } from '../passage/passage.ts'
import { type Sourced, sourced } from '../report/draft.ts'
import type { Message } from '../types.ts'
import type { Owner } from './owner.ts'

/** What every section reader is given, and where it says what it took. */
export interface Reading {
  readonly source: string
  readonly owner: Owner
  /** Stretches whose markup says which part of an entry stands there. */
  readonly named: readonly NamedStretch[]
  /** Take a passage as a value; its text is accounted for from now on. */
  take(rule: string, passage: Passage | readonly Passage[]): Sourced<string>
  /** Take a passage as the value that a field reader made of it. */
  takeAs<T extends string | number>(rule: string, passage: Passage | readonly Passage[], value: T): Sourced<T>
  /** Set a passage down as structure: a label, a joining word, a numbering. */
  drop(passage: Passage): void
  isTaken(passage: Passage): boolean
  /** What is left of a passage: the stretches not taken yet that hold a word. */
  rest(passage: Passage): Passage[]
  /** Say something about the document to its owner. */
  tell(message: ReadingMessage): void
}

/** A message whose place is still a passage; none where it is about the document as a whole. */
export interface ReadingMessage extends Omit<Message, 'place'> {
  readonly passage?: Passage
}

export function openReading(
  source: string,
  owner: Owner,
  ledger: { structure(passage: Passage): void },
  messages: ReadingMessage[],
  named: readonly NamedStretch[],
): Reading {
  const taken = new Uint8Array(source.length)
  const claim = (passage: Passage): void => {
    for (const offset of passage.offsets) taken[offset] = 1
  }
  return {
    source,
    owner,
    named,
    take(rule, passage) {
      const passages = 'text' in passage ? [passage] : passage
      for (const part of passages) claim(part)
      return sourced(rule, passages, joined(passages, source, rule === 'rest' ? '; ' : ' '))
    },
    takeAs(rule, passage, value) {
      const passages = 'text' in passage ? [passage] : passage
      for (const part of passages) claim(part)
      return sourced(rule, passages, value)
    },
    drop(passage) {
      claim(passage)
      ledger.structure(passage)
    },
    isTaken: (passage) => passage.offsets.some((offset) => taken[offset] === 1),
    rest(passage) {
      const parts: Passage[] = []
      let from = 0
      for (let index = 0; index <= passage.text.length; index += 1) {
        const offset = passage.offsets[index]
        if (offset !== undefined && taken[offset] === 0) continue
        if (index > from) parts.push(slice(passage, from, index))
        from = index + 1
      }
      return parts
        .flatMap(atLoneBrackets)
        .map(withoutLoneBrackets)
        .filter((part) => !isJoining(part.text))
    },
    tell: (message) => void messages.push(message),
  }
}

/** Pieces of one line are joined by what stands between them, lines by a line break. */
function joined(passages: readonly Passage[], source: string, between: string): string {
  return passages.reduce((text, passage, index) => {
    const [last, next] = [passages[index - 1]?.offsets.at(-1) ?? 0, passage.offsets[0] ?? 0]
    const apart = last < next && source.slice(last + 1, next).includes('\n')
    return text + (index === 0 ? '' : apart ? '\n' : between) + textOf(passage)
  }, '')
}

/** `1st place) for X`: what was inside a bracket whose other end is gone stands apart from what was outside. */
function atLoneBrackets(passage: Passage): Passage[] {
  const [opens, closes] = [passage.text.split('(').length, passage.text.split(')').length]
  const at = closes > opens ? passage.text.indexOf(')') : opens > closes ? passage.text.lastIndexOf('(') : -1
  return at < 0 ? [passage] : [slice(passage, 0, at), slice(passage, at + 1)]
}

/** Longer than this, brackets are not what is wrong with a text. */
const LONGEST_REMAINDER = 2000

/** A stretch that was cut out of a parenthesis keeps no bracket without its partner. */
function withoutLoneBrackets(passage: Passage): Passage {
  let part = trimPunctuation(passage)
  if (part.text.length > LONGEST_REMAINDER) return part
  for (let length = -1; length !== part.text.length; ) {
    length = part.text.length
    const [opens, closes] = [part.text.split(/[([]/u).length, part.text.split(/[)\]]/u).length]
    if (closes > opens && /^[)\]]/u.test(part.text)) part = trimPunctuation(slice(part, 1))
    else if (closes > opens && /[)\]]$/u.test(part.text))
      part = trimPunctuation(slice(part, 0, part.text.length - 1))
    else if (opens > closes && /^[([]/u.test(part.text)) part = trimPunctuation(slice(part, 1))
    else if (opens === 2 && closes === 2 && /^\([^)]*\)$/u.test(part.text))
      part = trimPunctuation(slice(part, 1, part.text.length - 1))
    else if (opens > closes && /[([]$/u.test(part.text))
      part = trimPunctuation(slice(part, 0, part.text.length - 1))
  }
  return part
}
