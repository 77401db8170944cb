import type { FrontMatterValue } from '../document/front-matter.ts'
import { findDates } from '../fields/find-dates.ts'
import { looksLikePersonName } from '../fields/looks-like-person-name.ts'
import { type PersonName, parsePersonName } from '../fields/person-name.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { type Passage, slice, split, trim, trimPunctuation } from '../passage/passage.ts'
import type { ContactLine } from './contact-line.ts'

/** The owner's name and the passages that print it. */
export interface FoundName {
  readonly person: PersonName
  readonly passages: readonly Passage[]
}

const TITLE =
  /^\s*(?:(?:academic |short |full )?curriculum vit(?:ae|æ)|c\.?v\.?|r[ée]sum[ée]|lebenslauf|vita|cv)(?:\s+(?:of|von|de|di|for))?\s*[:|–—-]?\s*|\s*[,:|–—-]?\s*(?:curriculum vit(?:ae|æ)|c\.?v\.?|r[ée]sum[ée]|lebenslauf)\s*$/giu
const LINES_LOOKED_AT = 14
const BONUS = { heading: 0.35, bold: 0.25, plain: 0 } as const
const LABELLED = 0.5
const LEAST = 0.5

/** Find the owner's name: in the first lines (a heading or bold line before others), else in the front matter. */
export function findName(
  lines: readonly ContactLine[],
  matter: readonly FrontMatterValue[],
): FoundName | undefined {
  let best: { found: FoundName; score: number } | undefined
  for (const [index, line] of lines.slice(0, LINES_LOOKED_AT).entries()) {
    if (line.label !== undefined && line.label !== 'name') continue
    for (const passage of candidates(line.text)) {
      const person = parsePersonName(passage.text)
      if (!person || headingKind(passage.text)?.score === 1) continue
      const score =
        looksLikePersonName(passage.text) +
        BONUS[line.role] +
        (line.label === 'name' ? LABELLED : 0) -
        0.02 * index
      if (score >= LEAST && (!best || score > best.score))
        best = { found: { person, passages: [passage] }, score }
    }
  }
  return best && best.score >= 0.7 ? best.found : (fromMatter(matter) ?? best?.found)
}

/** The line as it stands, up to a date, without a title such as "Curriculum vitae", and its parts between bars and dashes. */
function candidates(line: Passage): Passage[] {
  const titles = [...line.text.matchAll(TITLE)]
  let bare = line
  for (const match of titles.reverse()) {
    bare = match.index === 0 ? slice(bare, match[0].length) : slice(bare, 0, match.index)
  }
  const [date] = findDates(bare.text)
  const undated = date && date.index > 3 ? slice(bare, 0, date.index) : bare
  const parts = split(undated, /\s+[|•·–—-]\s+|\t+|\s{3,}/gu)
  return [undated, ...(parts.length > 1 ? parts : [])]
    .map(trimPunctuation)
    .filter((part) => part.text.length > 3)
}

function fromMatter(matter: readonly FrontMatterValue[]): FoundName | undefined {
  const value = (...keys: readonly string[]): Passage | undefined =>
    matter.find(({ key }) => keys.includes(key.split('.').at(-1) ?? ''))?.text
  const first = value('firstname', 'first_name', 'first-name', 'given', 'given_name', 'vorname')
  const last = value('lastname', 'last_name', 'last-name', 'family', 'surname', 'nachname')
  if (first && last) {
    const person = parsePersonName(`${first.text} ${last.text}`)
    if (person) return { person, passages: [first, last] }
  }
  for (const passage of [value('name'), value('author'), value('title'), value('fullname')]) {
    const person =
      passage && looksLikePersonName(passage.text) >= LEAST ? parsePersonName(passage.text) : undefined
    if (person && passage) return { person, passages: [trim(passage)] }
  }
  return undefined
}
