import { PATENT_STATUS, STATUS_PHRASES, STATUS_PREFIXES } from '../lexicon/status.ts'
import { alternatives } from '../lexicon/words.ts'
import type { FoundDate } from './dates.ts'
import { claim, type Draft, hasWord, textPart } from './draft.ts'

const STATUS = new RegExp(
  `(?<=^|[.,;:([\\n“”"»’)\\]–—*]\\s{0,3})(?<open>[([]?)(?<status>(?:(?:${alternatives(STATUS_PREFIXES)})\\s+)?(?:${alternatives(STATUS_PHRASES)})(?:\\s+for\\s+publication)?(?:\\s*\\([^()\\n]{1,24}\\))?)(?=$|[.,;)\\]\\n]|\\s+(?:at|in|to|for|by|with|bei|à|en|em|a|für)[\\s:]|\\s*\\(?(?:19|20)\\d\\d|\\s*:)`,
  'giu',
)
/** Small words of the phrases, which most items have. */
const SMALL: ReadonlySet<string> = new Set([
  'in',
  'to',
  'im',
  'en',
  'no',
  'under',
  'i',
  'w',
  'v',
  'à',
  'em',
  'work',
  'te',
  'ter',
  'draft',
  'r',
])
/** Words one of which every phrase has. */
const TELLING: ReadonlySet<string> = new Set(
  STATUS_PHRASES.flatMap((phrase) =>
    [...phrase.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)]
      .map((match) => match[0])
      .filter((word) => !SMALL.has(word)),
  ),
)
const WHERE = /^\s+(?:at|in|to|by|with|bei|à|en|em|für)\s*:?\s+(?:the\s+)?(?=[\p{Lu}“"*])/u

/**
 * Claim `in press`, `submitted`, `à paraître` and the like.
 * A journal named after it (`accepted at …`) is introduced as the container; a whole sentence of it, after the container, is a note.
 */
export function claimStatus(draft: Draft, isProtected: (offset: number) => boolean): void {
  if (!hasWord(draft, TELLING)) return
  for (const match of draft.text.matchAll(STATUS)) {
    const printed = match.groups?.status ?? ''
    const open = match.groups?.open ?? ''
    const start = match.index
    const valueStart = start + open.length
    const valueEnd = valueStart + printed.length
    if (isProtected(valueStart)) continue
    const tail = draft.text.slice(valueEnd)
    const where = WHERE.exec(tail)
    const closed = open !== '' && /^[)\]]/.test(tail) ? valueEnd + 1 : valueEnd
    const hasContainer = draft.claims.some(
      (found) => (found.kind === 'intro' || found.kind === 'identifier') && found.end <= start,
    )
    if (where !== null || /^\s+(?:for|at|in)\s/.test(tail)) {
      if (hasContainer || /^\s+for\s/.test(tail)) {
        const sentence = /^[^.\n]*(?:\([^)\n]*\))?[^.\n]*/.exec(tail)?.[0] ?? ''
        claim(draft, {
          kind: 'note',
          start,
          end: valueEnd + sentence.trimEnd().length,
          parts: [textPart(draft, 'note', valueStart, valueEnd + sentence.trimEnd().length)],
        })
        continue
      }
      if (where !== null) {
        claim(draft, {
          kind: 'status',
          start,
          end: valueEnd,
          parts: [textPart(draft, 'status', valueStart, valueEnd)],
        })
        claim(draft, { kind: 'intro', start: valueEnd, end: valueEnd + where[0].length, parts: [] })
        continue
      }
    }
    claim(draft, {
      kind: 'status',
      start,
      end: closed,
      parts: [textPart(draft, 'status', valueStart, valueEnd)],
    })
  }
}

const PATENT = new RegExp(
  `(?<=^|[.,;:(\\s])(?<status>${alternatives(PATENT_STATUS)})(?![\\p{L}])\\s*:?\\s*(?:on\\s+|am\\s+|el\\s+|em\\s+|le\\s+|il\\s+)?`,
  'giu',
)
const PENDING = /\b(?:pending|anhängig|pendente|pendiente)\b/i
const FILED = /^(?:filed|angemeldet|déposé|solicitada|depósito|depositato)/i

/** Claim what became of a patent, with the date that follows; a filing date is no date of issue. */
export function claimPatentStatus(
  draft: Draft,
  dates: readonly FoundDate[],
  isProtected: (offset: number) => boolean,
): void {
  for (const match of draft.text.matchAll(PATENT)) {
    if (isProtected(match.index)) continue
    const printed = match.groups?.status ?? ''
    const end = match.index + match[0].length
    const overruled = !PENDING.test(printed) && PENDING.test(draft.text)
    const date = dates.find((candidate) => candidate.innerStart >= end && candidate.innerStart <= end + 1)
    const open = draft.text[match.index - 1] === '('
    const value = textPart(draft, 'status', match.index, match.index + printed.length)
    if (date === undefined) {
      const rest = draft.text.slice(match.index + printed.length)
      if (!/^\s*(?:[).,;]|$)/.test(rest)) continue
      const close = open && rest.startsWith(')') ? 1 : 0
      claim(draft, {
        kind: 'status',
        start: match.index - close,
        end: match.index + printed.length + close,
        parts: [value],
      })
      continue
    }
    const close = open && draft.text[date.innerEnd] === ')' ? 1 : 0
    const field = FILED.test(printed) ? 'submitted' : 'issued'
    const hasStatus = draft.claims.some((found) => found.parts.some((part) => part.field === 'status'))
    const parts = [
      ...(!overruled && (field === 'issued' || !hasStatus) ? [value] : []),
      { field, start: date.innerStart, end: date.innerEnd, value: date.value } as const,
    ]
    claim(draft, {
      kind: 'status',
      start: match.index - close,
      end: date.innerEnd + close,
      parts: /ão$|ção$|depósito/i.test(printed) ? parts.slice(-1) : parts,
    })
  }
}
