import type { FoundDate } from './dates.ts'
import { claim, type Draft, hasWord } from './draft.ts'

const WORDS: ReadonlySet<string> = new Set(
  'accessed retrieved visited viewed zugegriffen abgerufen geprüft zugriff acesso acessado consulté consultée consultado consulta accesso consultato geraadpleegd viitattu hämtad besökt lest dostęp'.split(
    ' ',
  ),
)
const ACCESSED =
  /[([]?\s*\b(?:(?:last\s+)?accessed|retrieved|last\s+visited|visited|viewed|zugegriffen|abgerufen|zuletzt\s+(?:abgerufen|geprüft)|letzter\s+zugriff|zugriff|acesso\s+em|acessado\s+em|consulté\s+le|page\s+consultée\s+le|consultado(?:\s+el)?|consulta|ultimo\s+accesso|consultato\s+il|geraadpleegd(?:\s+op)?|viitattu|hämtad|besökt|lest|dostęp)\s*:?\s*(?:on\s+|am\s+|el\s+|em\s+|le\s+|il\s+|den\s+|the\s+)?/giu

/** Claim the date of a visit with the words before it. */
export function claimAccessed(draft: Draft, dates: readonly FoundDate[]): void {
  if (!hasWord(draft, WORDS)) return
  for (const match of draft.text.matchAll(ACCESSED)) {
    const end = match.index + match[0].length
    const date = dates.find((candidate) => candidate.innerStart === end)
    if (date === undefined) continue
    const close = /^[([]/.test(match[0].trim()) && /[)\]]/.test(draft.text[date.innerEnd] ?? '') ? 1 : 0
    claim(draft, {
      kind: 'link',
      start: match.index,
      end: date.innerEnd + close,
      parts: [{ field: 'accessed', start: date.innerStart, end: date.innerEnd, value: date.value }],
    })
  }
}
