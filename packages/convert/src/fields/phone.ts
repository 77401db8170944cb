import type { Found } from './found.ts'
import { trimMarks, trimMarksEnd } from './trim-marks.ts'

export interface FoundPhone extends Found {
  readonly kind: 'phone' | 'fax' | 'mobile'
}

const NUMBER =
  /(?:(?<![\p{L}\p{N}/@_])\(?\+|(?<![\p{L}\p{N}.:/@_-])\(?)\(?[0-9][0-9 \u00A0().·/–‐‑-]{5,28}[0-9](?:\s?(?:ext\.?|x|App\.|Durchwahl|poste|int\.)\s?[0-9]{1,6})?(?![\p{L}\p{N}@_])/gu
/** Words before a number, in this order. */
const LABELS: readonly (readonly [FoundPhone['kind'], RegExp])[] = [
  ['fax', /^(?:(?:tele)?fax|téléc)/iu],
  ['mobile', /^(?:mob|cell|móvil|celular|portable|handy|gsm|📱)/iu],
  [
    'phone',
    /^(?:te?l|tél|tlf|tfno|ph|phone|fon|fono|office|ufficio|voice|work|home)$|^t[eé]l[eé](?:f|ph)|^[☎📞]/iu,
  ],
]
const LETTERS: Readonly<Record<string, FoundPhone['kind']>> = {
  T: 'phone',
  P: 'phone',
  F: 'fax',
  M: 'mobile',
}
const LABEL_REACH = 22

/** Find the telephone and fax numbers in a text, as printed; without a label only what can be nothing else. */
export function findPhones(text: string): FoundPhone[] {
  const phones: FoundPhone[] = []
  for (const match of text.matchAll(NUMBER)) {
    const printed = unbracketed(match[0])
    const index = match.index + match[0].indexOf(printed)
    const kind = kindBefore(text.slice(Math.max(0, index - LABEL_REACH), index))
    const digits = digitsOf(printed)
    if (digits.length < 6 || digits.length > 16) continue
    const letter = letterBefore(text, index)
    if (
      kind === undefined &&
      !isTelling(printed, digits) &&
      !(letter !== undefined && /^[+(0]/u.test(printed))
    )
      continue
    if (isOther(printed)) continue
    phones.push({
      value: printed,
      kind: kind ?? letter ?? 'phone',
      text: printed,
      index,
      length: printed.length,
    })
  }
  return phones
}

/** The digits without those of an extension. */
function digitsOf(printed: string): string {
  const extension = printed.search(/\p{L}/u)
  return (extension < 0 ? printed : printed.slice(0, extension)).replace(/[^0-9]/gu, '')
}

/** The label before, which one more word can follow: `Tel. ufficio:`, `Phone (office)`. */
function kindBefore(before: string): FoundPhone['kind'] | undefined {
  const words = trimMarksEnd(before, '.:*_|(')
    .split(/[\s:|()]+/u)
    .slice(-2)
    .reverse()
  for (const word of words) {
    const label = trimMarks(word, '.*_')
    const found = LABELS.find(([, pattern]) => pattern.test(label))
    if (found !== undefined) return found[0]
  }
  return undefined
}

/** `T: 020 7946 0958`, `F +49 …`. */
function letterBefore(text: string, index: number): FoundPhone['kind'] | undefined {
  const letter = /(?<![\p{L}\p{N}])([TPFM])[.:]?\s{0,2}$/u.exec(
    text.slice(Math.max(0, index - 5), index),
  )?.[1]
  return letter === undefined ? undefined : LETTERS[letter]
}

/** `+49 …`, `(330) 555-0146`, `330-555-0146`, `0761 / 555-0`, `04 78 00 00 00`. */
function isTelling(printed: string, digits: string): boolean {
  if (/^\(?\+|^00[1-9]/u.test(printed)) return digits.length >= 8
  return (
    /^\([0-9]{2,5}\) ?[0-9]{3,5}[ -][0-9]{3,4}$/u.test(printed) ||
    /^(?:1[-.])?[2-9][0-9]{2}[-.][2-9][0-9]{2}[-.][0-9]{4}$/u.test(printed) ||
    /^0[1-9]?[0-9]{1,3} [0-9]{3,4} [0-9]{3,4}$/u.test(printed) ||
    /^0[1-9](?:[ .][0-9]{2}){4}$/u.test(printed) ||
    /^0[1-9][0-9]{1,4} ?[/-] ?[0-9][0-9 -]{4,12}$/u.test(printed)
  )
}

/** Dates, ISBNs, ORCID iDs and ranges of years. */
function isOther(printed: string): boolean {
  return (
    /^(?:19|20)[0-9]{2}[ /–-]{1,3}(?:(?:19|20)[0-9]{2}|[0-9]{1,2}[ /–-][0-9]{1,2})$/u.test(printed) ||
    /^[0-9]{1,2}[./][0-9]{1,2}[./]\s?(?:19|20)[0-9]{2}/u.test(printed) ||
    /^97[89][ -]/u.test(printed) ||
    /^(?:[0-9]{4}-){3}/u.test(printed)
  )
}

/** Without a bracket that is opened or closed outside. */
function unbracketed(printed: string): string {
  const isUnclosed = printed.startsWith('(') && printed.split('(').length > printed.split(')').length
  return isUnclosed ? printed.slice(1) : printed
}
