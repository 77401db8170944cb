import { looksLikePersonName } from '../fields/looks-like-person-name.ts'
import { PARTNER_WORDS } from '../tables/words.ts'
import type { Part } from './parts/part.ts'

const MOST_WORDS = 4

/** The parts that name with whom: one that begins with "with", "mit", "avec" …, and the names that go on after it. */
export function companyAmong(parts: readonly Part[]): Part[] {
  return parts.filter((part, index) => {
    if (beginsWithPartner(part)) return true
    let before = index - 1
    while (before >= 0 && isName(parts[before])) before -= 1
    const opener = parts[before]
    return (
      before < index &&
      isName(part) &&
      opener !== undefined &&
      beginsWithPartner(opener) &&
      opener.line === part.line
    )
  })
}

function isName(part: Part | undefined): boolean {
  return (
    part !== undefined &&
    part.separator === ',' &&
    looksLikePersonName(part.text.text.replace(/^(?:and|und|et|y|e|en|och|og|&)\s+/iu, '')) >= 0.7
  )
}

function beginsWithPartner(part: Part): boolean {
  if (part.quoted) return false
  const words = part.text.text.toLowerCase().split(/\s+/u).slice(0, MOST_WORDS)
  return words.some(
    (_, index) => PARTNER_WORDS.has(words.slice(0, index + 1).join(' ')) && words.length > index + 1,
  )
}
