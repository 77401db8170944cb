import { isDash, isMark, type Token } from './token.ts'

/** Words before a number that is no year: a page, a volume, a room. */
const NUMBERED = new Set(
  (
    'p pp pg pag pág págs page pages seite seiten vol volume bd band nr nº room raum zimmer suite apt bureau box ' +
    'postfach bp cp id isbn issn pmid pmcid arxiv doi tel fax phone ext lncs act nsw horizon horizont horizonte agenda windows iso din rfc'
  ).split(' '),
)
/** The same for words that mean something else without a dot. */
const NUMBERED_WITH_DOT = new Set(['no', 'n', 's', 'art', 'arts', 'sp', 'col'])
/** Words that a hyphen joins to a year: `mid-2019`. */
const PARTS_OF_YEARS = new Set(['mid', 'early', 'late', 'mitte', 'ende', 'anfang', 'début', 'fin'])
/** Words after a number that is a quantity. */
const UNITS = new Set(
  (
    'km m cm mm kg g h hrs hours stunden heures horas ore uur words wörter mots palabras parole palavras woorden ' +
    'students participants studierende étudiants estudiantes studenti estudantes studenten citations zitationen ' +
    'usd eur chf gbp dkk sek nok euro euros dollars pounds pages seiten páginas pagine pp inhabitants einwohner'
  ).split(' '),
)

/** Behind these a date ends, whatever comes next. */
const NAMES_OF_PARTS = new Set([...'年月日년월일', '年度'])
/** Where words are written without spaces, a date may follow one directly: `于2015年`. */
const FIRST_KANA = '\u3040'

/** Whether a date may start at a token, by what stands directly before it. */
export function mayStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const beyond = tokens[at - 2]
  if (before === undefined || before.kind === 'space' || before.text >= FIRST_KANA) return true
  if (before.kind === 'word' || before.kind === 'number') return false
  if (isDash(before))
    return (
      beyond?.kind !== 'number' &&
      !(before.text === '-' && beyond?.kind === 'word' && !PARTS_OF_YEARS.has(beyond.folded))
    )
  if (isMark(before, '/#$€£¥@+=%^\\&?§')) return before.text === '&'
  if (isMark(before, '.')) return beyond?.kind !== 'number'
  if (isMark(before, ':')) return beyond?.kind !== 'number' && beyond?.text !== ')'
  if (isMark(before, ',')) return beyond?.kind !== 'number' || beyond.text.length === 4
  return true
}

/** Whether a date may end before a token, by what stands there. */
export function mayEnd(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next]
  const beyond = tokens[next + 1]
  if (after === undefined || after.kind === 'space' || NAMES_OF_PARTS.has(tokens[next - 1]?.text ?? ''))
    return true
  if (after.kind === 'word' || after.kind === 'number') return false
  if (isMark(after, '%€$£¥@_=°')) return false
  if (isMark(after, '/.')) return beyond?.kind !== 'number'
  if (isMark(after, ',')) return beyond?.kind !== 'number' || beyond.text.length === 4
  if (isDash(after)) return beyond?.kind !== 'number' && !(after.text === '-' && isLower(beyond))
  return true
}

/** Whether the words around a bare year say that it is something else. */
export function isOtherNumber(tokens: readonly Token[], at: number, next: number): boolean {
  return (
    isNumbered(tokens, at) ||
    isPriced(tokens, at) ||
    isQuantity(tokens, next) ||
    isInDigitRun(tokens, at, next)
  )
}

function isNumbered(tokens: readonly Token[], at: number): boolean {
  let place = tokens[at - 1]?.kind === 'space' ? at - 2 : at - 1
  const isDotted = isMark(tokens[place], '.:')
  if (isDotted) place -= 1
  const word = tokens[place]?.folded ?? ''
  return NUMBERED.has(word) || (isDotted && NUMBERED_WITH_DOT.has(word))
}

/** `€ 2019`, `EUR 2019`. */
function isPriced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : undefined
  return (
    before !== undefined && (isMark(before, '€$£¥') || /^(?:EUR|USD|GBP|CHF|DKK|SEK|NOK)$/u.test(before.text))
  )
}

function isQuantity(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.kind !== 'space') return false
  const after = tokens[next + 1]
  return after !== undefined && (isUnit(after) || isMark(after, '€$£%'))
}

/** `2014 m` is a length, `2014 M.A.` a degree. */
function isUnit({ text, folded }: Token): boolean {
  return UNITS.has(folded) && (folded.length > 2 || text === folded)
}

/** `0511 2019 44`, `BR 10 2019 099999-1`. */
function isInDigitRun(tokens: readonly Token[], at: number, next: number): boolean {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : undefined
  const after = tokens[next]?.kind === 'space' ? tokens[next + 1] : undefined
  if (before?.kind === 'number' && before.text.startsWith('0')) return true
  return after?.kind === 'number' && (after.text.startsWith('0') || after.text.length > 4)
}

function isLower(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text === token.folded
}
