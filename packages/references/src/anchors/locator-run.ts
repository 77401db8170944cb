import { LOCATOR_LABELS } from '../lexicon/locator-labels.ts'
import type { FoundDate } from './dates.ts'

/** One piece of `vol. 3, no. 2 (2019): 14–27`. */
export interface LocatorPiece {
  readonly kind: 'volume' | 'issue' | 'page' | 'number' | 'chapter-number' | 'date' | 'bare' | 'bracket'
  readonly start: number
  readonly end: number
  readonly valueStart: number
  readonly valueEnd: number
  readonly value: string
  /** What stands before it, back to the piece before, without spaces. */
  readonly separator: string
  readonly date?: FoundDate
}

const PAGE =
  '[A-Za-z]{0,5}\\d+(?:\\.?[A-Za-z]{1,3}\\d+|\\.\\d+){0,3}[A-Za-z]{0,3}(?:\\s?[–—−-]\\s?[A-Za-z]{0,4}\\d+(?:\\.?[a-z]\\d+|\\.\\d+){0,2}[a-z]?)?'
const LABELLED_PAGE = `(?:${PAGE}(?:\\s?(?:ss|ff?|sqq?|e\\.?\\s?s)\\.)?(?:,\\s?\\d+\\s?[–-]\\s?\\d+){0,3}|[ivxlcIVXLC]+\\s?[–—-]\\s?[ivxlcIVXLC\\d]+)`
const NUMBER = '(?:\\d+[A-Za-z]?(?:\\s?[–/-]\\s?\\d+)?|[IVXLCDM]+(?![\\p{L}])|S\\d+)'
const PIECE = new RegExp(
  [
    `(?:${LOCATOR_LABELS.volume})\\s?(?<volume>${NUMBER})`,
    `(?:${LOCATOR_LABELS.issue})\\s?(?<issue>${NUMBER}(?:\\s?[-–]\\s?\\d+)?)`,
    `(?:${LOCATOR_LABELS.number})\\s?(?<number>[A-Za-z]{0,3}\\d[\\w.-]*\\w|\\d)`,
    `(?:${LOCATOR_LABELS['chapter-number']})\\s?(?<chapter>\\d+|[IVXLC]+(?![\\p{L}]))`,
    `(?:${LOCATOR_LABELS.page})\\s?(?<page>${LABELLED_PAGE})`,
    `\\((?<bracket>[^()\\n]{1,28})\\)`,
    `(?<bare>${PAGE}|[IVXLC]{1,6}(?=,\\s))`,
  ].join('|'),
  'iuy',
)
const SEPARATOR = /\s*[,;:/]?\s*(?:[([](?=(?:vol|pp?|no?s?|S|Bd|Nr|H)\b))?/uy
const ISSUE_IN_BRACKETS =
  /^(?:(?:suppl?(?:ement|\.)?|suppl|special issue|special|no\.?|nr\.?|n[º°.]|pt\.?|part|sup|issue|S|H\.)?\s?[A-Z]?\d+[A-Za-z]?(?:\s?[-–/,&]\s?\d+)?(?:\s?(?:suppl?(?:ement|\.)?|pt\.?|part|S)\s?\d*)?|suppl(?:ement)?\.?|S|[IVX]+|\d+(?:\s?[a-z]+)?)$/iu

/** Read the longest run of locator pieces at an offset; `dateAt` gives the date that begins there, if any. */
export function readLocatorRun(
  text: string,
  offset: number,
  dateAt: (offset: number) => FoundDate | undefined,
): LocatorPiece[] {
  const pieces: LocatorPiece[] = []
  let position = offset
  while (pieces.length < 12) {
    const gap = pieces.length === 0 ? '' : separatorAt(text, position, pieces.at(-1))
    if (gap === undefined) break
    const piece = readPiece(text, position + gap.length, gap.trim(), dateAt)
    if (piece === undefined || (gap.includes('.') && piece.kind === 'bare' && pieces.at(-1)?.kind !== 'date'))
      break
    pieces.push(piece)
    position = piece.end
    if (/[([]/.test(gap) && /[)\]]/.test(text[position] ?? '')) position += 1
  }
  if (pieces.at(-1)?.kind === 'bare' && pieces.at(-1)?.separator === '.') pieces.pop()
  return pieces
}

/** A full stop separates only after a label's value or a plain date. */
function separatorAt(text: string, position: number, last: LocatorPiece | undefined): string | undefined {
  const stop =
    last?.kind !== 'bare' && last?.kind !== 'bracket' && last?.date?.bracketed !== true
      ? /\.\s+/uy
      : undefined
  if (stop !== undefined) {
    stop.lastIndex = position
    const match = stop.exec(text)
    if (match !== null) return match[0]
  }
  SEPARATOR.lastIndex = position
  const gap = SEPARATOR.exec(text)?.[0] ?? ''
  if (gap === '' && last?.kind === 'bare' && text[position] !== '(') return undefined
  return /\n.*\n/.test(gap) ? undefined : gap
}

function readPiece(
  text: string,
  position: number,
  separator: string,
  dateAt: (offset: number) => FoundDate | undefined,
): LocatorPiece | undefined {
  const date = dateAt(position)
  if (date !== undefined) {
    const value = text.slice(date.innerStart, date.innerEnd)
    return {
      kind: 'date',
      start: date.start,
      end: date.end,
      valueStart: date.innerStart,
      valueEnd: date.innerEnd,
      value,
      separator,
      date,
    }
  }
  if (text[position] !== '(' && /[\p{L}\p{N}]/u.test(text[position - 1] ?? '')) return undefined
  PIECE.lastIndex = position
  const match = PIECE.exec(text)
  if (match === null) return undefined
  const entry = Object.entries(match.groups ?? {}).find((group) => group[1] !== undefined)
  const value = entry?.[1]
  if (entry === undefined || value === undefined) return undefined
  const end = position + match[0].length
  if (/[\p{L}\p{N}]/u.test(text[end] ?? '')) return undefined
  if (entry[0] === 'bare' && /^\p{L}+$/u.test(value) && (separator !== ',' || value !== value.toUpperCase()))
    return undefined
  if (entry[0] === 'bracket' && !ISSUE_IN_BRACKETS.test(value.trim())) return undefined
  const valueStart = position + match[0].lastIndexOf(value)
  const kind = entry[0] === 'chapter' ? 'chapter-number' : (entry[0] as LocatorPiece['kind'])
  return { kind, start: position, end, valueStart, valueEnd: valueStart + value.length, value, separator }
}
