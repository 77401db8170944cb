import { CROWNS, CURRENCY_BY_SIGN, CURRENCY_CODES, DOLLARS, SCALES } from './money/currencies.ts'
import { NUMBER, numberValue } from './money/number.ts'

/** A sum of money in a text. */
export interface Money {
  readonly value: number
  /** ISO 4217. */
  readonly currency: string
  readonly text: string
  /** UTF-16 offset. */
  readonly index: number
  readonly length: number
}

export interface MoneyOptions {
  /** The country of the document (ISO 3166-1 alpha-2), which tells what `$` and `kr` mean. */
  readonly countryCode?: string
  /** What `$` means, where the document says so: `A$ unless stated`. */
  readonly dollar?: string
}

const REACH = 48
const SCALE_WORD = [...SCALES.keys()].sort((a, b) => b.length - a.length).join('|')
const SIGNS = [...CURRENCY_BY_SIGN.keys()]
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.]/gu, '\\$&'))
const SIGN = new RegExp(
  String.raw`(?<![\p{L}$])(?<scale>[kKMT]|Mio\.?\s?)?(?<sign>${SIGNS.join('|')}|\$|kr\.?|(?:${[...CURRENCY_CODES].join('|')})\$?)(?![\p{L}])`,
  'gu',
)
/** Signs and codes of dollars that say whose they are. */
const DOLLAR = /(?<![\p{L}$])(?<sign>(?:US|A|AU|C|CA|NZ|HK|S)\$|USD|AUD|CAD|NZD|HKD|SGD)(?!\p{L})/gu
const RIGHT = new RegExp(
  String.raw`^(?<space>[\s]?)(?<number>${NUMBER})(?:\s?(?<scale>${SCALE_WORD})\.?(?![\p{L}\p{N}]))?`,
  'u',
)
const SUM = new RegExp(String.raw`(?<number>${NUMBER})(?:\s?(?<scale>${SCALE_WORD})(?![\p{L}\p{N}]))?`, 'gu')
/** Between a sum and its currency: `3,5 millions d’euros`. */
const OF = /^\.?\s?(?:de |di |d['’])?$/u

/** Find the sums of money in a text: `$412,385`, `1,1 Mio. EUR`, `DKK 4.1 million`, `450 k€`. */
export function findMoney(text: string, options: MoneyOptions = {}): Money[] {
  const found: Money[] = []
  let end = 0
  for (const match of text.matchAll(SIGN)) {
    if (match.index < end) continue
    const currency = currencyOf(match.groups?.sign ?? '', options)
    const money = currency === undefined ? undefined : sumAt(text, match, currency, end)
    if (money === undefined) continue
    found.push(money)
    end = money.index + money.length
  }
  return found
}

/** Tell from a document what its `$` means: `A$ unless stated`, `amounts in CAD`, or sums in one dollar elsewhere. */
export function dollarIn(text: string): string | undefined {
  const counts = new Map<string, number>()
  for (const { groups } of text.matchAll(DOLLAR)) {
    const currency = currencyOf(groups?.sign ?? '', {})
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function sumAt(text: string, match: RegExpExecArray, currency: string, from: number): Money | undefined {
  const { index } = match
  const end = index + match[0].length
  const right = RIGHT.exec(text.slice(end, end + REACH))
  const left = sumBefore(text.slice(Math.max(from, index - REACH), index))
  const isRight =
    right !== null &&
    (left === null || (right.groups?.space === '' && !isYear(right)) || (startsSum(match) && !isYear(right)))
  const chosen = isRight ? right : left
  const { number, scale = match.groups?.scale?.replace(/[.\s]/gu, '') } = chosen?.groups ?? {}
  if (chosen === null || number === undefined || (isRight && isYear(right) && right.groups?.space !== ''))
    return undefined
  const factor = scale === undefined ? 1 : (SCALES.get(scale) ?? 1)
  const start = isRight ? index : Math.max(from, index - REACH) + chosen.index
  const printed = text.slice(start, isRight ? end + chosen[0].length : end)
  if (!isRight && match.groups?.sign === '$' && number.length < 3) return undefined
  const value = Math.round(numberValue(number, factor > 1) * factor * 100) / 100
  return { value, currency, text: printed, index: start, length: printed.length }
}

/** The sum that ends a text. */
function sumBefore(before: string): RegExpExecArray | null {
  for (const found of before.matchAll(SUM)) {
    const isStart = !/[\p{L}\p{N}.,'’]$/u.test(before.slice(0, found.index))
    if (isStart && OF.test(before.slice(found.index + found[0].length))) return found
  }
  return null
}

/** Dollars, pounds and codes stand before their number when there is one. */
function startsSum(match: RegExpExecArray): boolean {
  return /[$£₦₹¥]|^[A-Z]{3}/u.test(match.groups?.sign ?? '')
}

function isYear(match: RegExpExecArray): boolean {
  return /^(?:19|20)[0-9]{2}$/u.test(match.groups?.number ?? '') && match.groups?.scale === undefined
}

function currencyOf(sign: string, options: MoneyOptions): string | undefined {
  if (sign === '$') return options.dollar ?? DOLLARS[options.countryCode ?? ''] ?? 'USD'
  if (sign.startsWith('kr')) return CROWNS[options.countryCode ?? '']
  return (
    CURRENCY_BY_SIGN.get(sign) ??
    (CURRENCY_CODES.has(sign.replace('$', '')) ? sign.replace('$', '') : undefined)
  )
}
