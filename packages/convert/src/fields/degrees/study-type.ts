import { DEGREES } from '../../tables/phrase-indexes.ts'
import { phraseHits } from '../words/phrase-index.ts'
import { type PlacedWord, placedWords } from '../words/placed-words.ts'

/** Words before a degree that belong to it: `Research MA`, `Joint PhD`, `Executive MBA`, `Promotion zum Dr. phil.` */
const BEFORE = new Set(
  'research joint double dual executive international european professional honorary ehrendoktor zweites erstes 1 2 promotion zum zur integrated combined'.split(
    ' ',
  ),
)
const LATEST_WORD = 3
/** What stands behind a degree and belongs to it: `Agrégation externe`, `Erasmus semester`, `Laurea triennale`. */
const ADJECTIVE =
  /^(?:-\p{L}[\p{L}\p{M}]+|\s(?:candidate|student|degree|semester|semestre|year|thesis|studies|diploma|externe|interne|normalien|normalienne|fédérale?|cantonale?|triennale|quadriennale|specialistica|magistrale|classica|scientifica|linguistica|europeo|internacional|professionnel(?:le)?|recherche|spécialisée?|superior|universitario))(?![\p{L}\p{M}])/iu
/** `Master of Something New`: of, and the words up to a comma, a bracket or `in`. */
const OF_FIELD =
  /^\s(?:of|der|des)\s(?:the\s)?\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:and|&|und|\p{Lu}[\p{L}\p{M}'’-]*))*/u
const OPEN_DEGREES = new Set(['master', 'bachelor', 'doctor', 'masters', 'bachelors'])
const NOTE =
  /^\s?\((?:Hons?\.?|Honours|Honors|UK|venia \p{L}+|magna|res\.?|Res\.?|Research|Sc\.?|cand\.|honoris causa|h\. ?c\.)\)/u
/** A phrase of the lists can end with what leads to the field. */
const CONNECTOR = /\s(?:en|in|of|de|di|em|für|d['’])$/iu
const JOINER = /^\s?(?:[,/&+-]|and|und|et|y|e)\s?/u

/** The printed degree at the start of a text, with its place. */
export interface StudyType {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Find the degree that opens a text: `Master of Science`, `Ph.D.`, `Dipl.-Ing.`, `BSc (Hons)`, `M.D., Ph.D.` */
export function studyTypeIn(text: string): StudyType | undefined {
  const words = placedWords(text)
  const hits = phraseHits(
    DEGREES,
    words.map((word) => word.folded),
  ).filter((hit) => isPrinted(hit.words, words, hit.at))
  const [first] = hits
  if (first === undefined || first.at > LATEST_WORD) return undefined
  const before = words.slice(0, first.at)
  if (!before.every((word) => BEFORE.has(word.folded))) return undefined
  const start = words[0]?.start ?? 0
  let end = endOfHit(text, words, first)
  for (const hit of hits.slice(1)) {
    const word = words[hit.at]
    if (
      word === undefined ||
      !joins(text.slice(end, word.start), word.printed) ||
      CONNECTOR.test(text.slice(start, end))
    )
      break
    end = endOfHit(text, words, hit)
  }
  end += ADJECTIVE.exec(text.slice(end))?.[0].length ?? 0
  const closed = closedBracket(text, start, end)
  const bare = text.slice(start, closed).replace(CONNECTOR, '')
  return { text: bare, start, end: start + bare.length }
}

/** A degree that ends inside its bracket, `BSc (Hons`, takes the bracket with it. */
function closedBracket(text: string, start: number, end: number): number {
  const printed = text.slice(start, end)
  const isOpen = printed.lastIndexOf('(') > printed.lastIndexOf(')')
  const rest = /^\.?\)/u.exec(text.slice(end))?.[0].length ?? 0
  return isOpen ? end + rest : end
}

/** The end of a degree with its last dot, its field (`Master of Public Policy`) and its note (`(Hons)`). */
function endOfHit(
  text: string,
  words: readonly PlacedWord[],
  hit: { phrase: string; at: number; words: number },
): number {
  const last = words[hit.at + hit.words - 1]
  let end = last?.end ?? 0
  if (text.charAt(end) === '.' && isAbbreviation(text, last)) end += 1
  if (OPEN_DEGREES.has(hit.phrase)) end += OF_FIELD.exec(text.slice(end))?.[0].length ?? 0
  return end + (NOTE.exec(text.slice(end))?.[0].length ?? 0)
}

/** A dot behind a short last word is its own when the degree has another dot, or the word isn't all of it. */
function isAbbreviation(text: string, last: PlacedWord | undefined): boolean {
  if (last === undefined || last.printed.length > 7) return false
  return (
    /[.-]\s?$/u.test(text.slice(0, last.start)) ||
    /^(?:Dr|Dipl|Mag|Lic|Prof|Hons|habil|Ing|Bc)$/u.test(last.printed)
  )
}

/** `M.D., Ph.D.`, `MD/PhD`; with only a space between, the next must be an abbreviation, as in `Mag. Dr.` */
function joins(between: string, next: string): boolean {
  if (between === ' ' || between === '') return /^(?:\p{Lu}\p{Ll}{0,3}|\p{Lu}{2,})$/u.test(next)
  return JOINER.exec(between)?.[0].length === between.length
}

/** Short degrees are printed with a capital: `MA`, `B.Sc.`, and not `do` or `be`. */
function isPrinted(count: number, words: readonly PlacedWord[], at: number): boolean {
  const printed = words.slice(at, at + count).map((word) => word.printed)
  if (printed.join('').length > 4 || /^\p{Lo}/u.test(printed[0] ?? '')) return true
  return (
    printed.every((word) => /^\p{Lu}/u.test(word)) &&
    (count > 1 ||
      printed.join('').length < 2 ||
      /\p{Lu}.*\p{Lu}|^(?:Dr|Mag|Dip|Lic|Ing|Bc)|^Med$/u.test(printed[0] ?? ''))
  )
}
