import type { Found } from './found.ts'

export interface FoundPhone extends Found {
  readonly kind: 'phone' | 'fax' | 'mobile'
}

const NUMBER =
  /(?<![\p{L}\p{N}.:/@_-])(?:\+|00)?\(?[0-9][0-9 \u00A0().·/–‐‑-]{5,28}[0-9](?:\s?(?:ext\.?|x|App\.|Durchwahl|poste|int\.)\s?[0-9]{1,6})?(?![\p{L}\p{N}@_])/gu
/** Words before a number, in this order. */
const LABELS: readonly (readonly [FoundPhone['kind'], RegExp])[] = [
  ['fax', /^(?:(?:tele)?fax|téléc|f$)/iu],
  ['mobile', /^(?:mob|cell|móvil|celular|portable|handy|gsm|m$|📱)/iu],
  ['phone', /^(?:te?l|tél|tfno|ph$|ph\.|phone|fon|office|ufficio|voice|work|home|t$|p$|☎|📞)/iu],
]
const LABEL_REACH = 22

/** Find the telephone and fax numbers in a text, as printed; without a label only what can be nothing else. */
export function findPhones(text: string): FoundPhone[] {
  const phones: FoundPhone[] = []
  for (const match of text.matchAll(NUMBER)) {
    const printed = unbracketed(match[0])
    const kind = kindBefore(text.slice(Math.max(0, match.index - LABEL_REACH), match.index))
    const digits = printed.replace(/\s?(?:ext|x|App|Durchwahl|poste|int).*$/u, '').replace(/[^0-9]/gu, '')
    if (digits.length < 6 || digits.length > 16) continue
    if (kind === undefined && !isTelling(printed, digits)) continue
    if (isOther(printed)) continue
    phones.push({
      value: printed,
      kind: kind ?? 'phone',
      text: printed,
      index: match.index,
      length: printed.length,
    })
  }
  return phones
}

/** The label that stands directly before, with at most a colon, dots and spaces between. */
function kindBefore(before: string): FoundPhone['kind'] | undefined {
  const label =
    /(?:^|[^\p{L}])((?:[\p{L}.-]|☎|📞|📱|\uFE0F){1,12})(?:\s\([^()]{1,12}\)|\s\p{Ll}{2,9})?[\s.:*_|()]{0,4}$/u.exec(
      before,
    )?.[1]
  if (label === undefined) return undefined
  return LABELS.find(([, pattern]) => pattern.test(label.replace(/\.$/u, '')))?.[0]
}

/** `+49 …`, `(330) 555-0146`, `330-555-0146`, `0761 / 555-0`. */
function isTelling(printed: string, digits: string): boolean {
  if (/^\+|^00[1-9]/u.test(printed)) return digits.length >= 8
  return (
    /^\([0-9]{2,5}\) ?[0-9]{3,5}[ -][0-9]{3,4}$/u.test(printed) ||
    /^[2-9][0-9]{2}[-.][2-9][0-9]{2}[-.][0-9]{4}$/u.test(printed) ||
    /^0[1-9][0-9]{1,4} ?[/-] ?[0-9][0-9 -]{4,12}$/u.test(printed)
  )
}

/** Dates, ISBNs, ORCID iDs and ranges of years. */
function isOther(printed: string): boolean {
  return (
    /^(?:19|20)[0-9]{2}[ /–-]+(?:(?:19|20)[0-9]{2}|[0-9]{1,2}[ /–-][0-9]{1,2})$/u.test(printed) ||
    /^[0-9]{1,2}[./][0-9]{1,2}[./]\s?(?:19|20)[0-9]{2}/u.test(printed) ||
    /^97[89][ -]/u.test(printed) ||
    /^(?:[0-9]{4}-){3}/u.test(printed)
  )
}

/** Without a bracket that is opened or closed outside. */
function unbracketed(printed: string): string {
  const opened = printed.split('(').length - printed.split(')').length
  return opened > 0 && printed.startsWith('(') && !printed.includes(')') ? printed.slice(1) : printed
}
