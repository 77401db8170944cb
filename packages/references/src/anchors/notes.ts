import { BRACKET_GENRES } from '../lexicon/genres.ts'
import { NOTE_WORDS } from '../lexicon/notes.ts'
import { claim, type Draft, isFree, textPart } from './draft.ts'

const GENRE = new RegExp(
  `^(?:${BRACKET_GENRES})$|thesis|dissertation|presentation|software|data\\s?set|review|lecture`,
  'iu',
)
const BRACKETS = /\(([^()\n]{2,200})\)|\[([^[\]\n]{2,200})\]/g

/** Claim remarks in brackets: a prize, how the work was received, a decision it comments on. */
export function claimRemarks(draft: Draft, from: number, isProtected: (offset: number) => boolean): void {
  for (const match of draft.text.matchAll(BRACKETS)) {
    const content = match[1] ?? match[2] ?? ''
    if (match.index < from || isProtected(match.index)) continue
    const isRemark = NOTE_WORDS.test(content) && !/^(?:ed|hrsg)/i.test(content)
    if (!isRemark && !isTranslation(draft.text, match.index, content)) continue
    claim(draft, {
      kind: 'note',
      start: match.index,
      end: match.index + match[0].length,
      parts: [textPart(draft, 'note', match.index + 1, match.index + match[0].length - 1)],
    })
  }
}

/** Claim the last sentences, as long as they are remarks and nothing in them is claimed. */
export function claimLastRemarks(draft: Draft, from: number, isProtected: (offset: number) => boolean): void {
  let end = draft.text.length
  for (let round = 0; round < 3; round += 1) {
    const start = lastSentence(draft, from, end)
    if (start === undefined || isProtected(start)) return
    const printed = draft.text.slice(start, end).trim()
    if (!NOTE_WORDS.test(printed) || printed.split(/\s+/).length > 30 || !isFree(draft, start, end)) return
    if (!isRemarkLike(printed)) return
    const to = start + printed.length
    claim(draft, {
      kind: 'note',
      start,
      end: to,
      parts: [textPart(draft, 'note', start, to - (/[^.]\.$/.test(printed) ? 1 : 0))],
    })
    end = start
  }
}

/** A remark is about the work: a word of the lexicon stands in its first or last words. */
function isRemarkLike(printed: string): boolean {
  const words = printed.split(/\s+/)
  return NOTE_WORDS.test(words.slice(0, 4).join(' ')) || NOTE_WORDS.test(words.slice(-4).join(' '))
}

function lastSentence(draft: Draft, from: number, end: number): number | undefined {
  const base = Math.max(from, end - 260)
  const text = draft.text.slice(base, end).trimEnd()
  for (let offset = text.length - 3; offset > 0; offset -= 1) {
    const character = text[offset] ?? ''
    if (
      character === '\n' ||
      (/[.\])”"]/.test(character) &&
        /\s/.test(text[offset + 1] ?? '') &&
        !/(?:^|[\s(])\p{L}{1,4}\.$/u.test(text.slice(0, offset + 1)))
    ) {
      const start = base + offset + 1
      const gap = /^\s*/.exec(draft.text.slice(start, end))?.[0].length ?? 0
      return start + gap
    }
  }
  return undefined
}

/** A title in another language, in brackets right after the title that is set off, or in square brackets anywhere. */
function isTranslation(text: string, start: number, content: string): boolean {
  if (
    /\d/.test(content) ||
    content.split(/\s+/).length < 3 ||
    /^(?:with|mit|avec|con|com|eds?|hrsg|in|submitted|under|accepted)\s/iu.test(content)
  )
    return false
  if (text[start] === '[') return !GENRE.test(content)
  return /["”“»’]\s?$/.test(text.slice(Math.max(0, start - 2), start))
}
