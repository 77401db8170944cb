import { claim, type Draft, textPart } from './draft.ts'

const COUNTRY =
  'EP|US|WO|PCT|CN|JP|KR|CA|RU|DE|FR|GB|ES|SE|BR|AU|IN|IT|CH|AT|NL|DK|FI|NO|PL|CZ|TW|IL|MX|ZA|NZ|SG|HK|TR|BE|PT|IE|GR|HU|EA|AR|CL'

/** A patent number: office, digits with any grouping, kind code. WIPO ST.16 lists the codes. */
const NUMBERS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?<number>(?<authority>${COUNTRY})\\s?(?:Patent\\s+(?:No\\.\\s*)?)?(?:(?:19|20)\\d\\d\\s?/\\s?\\d{5,7}|\\d{2}\\s?/\\s?\\d{3}[,.]?\\d{3}|\\d{1,3}(?:[ ,./]?\\d{3,6}){1,4}(?:[-.]\\d)?|(?:\\d{1,6}[ -]?){2,4}\\d)(?:\\s?[A-Z]\\d?(?![\\p{L}\\d]))?)(?![\\p{L}\\d])`,
    'gu',
  ),
  /(?:(?<genre>(?<authority>U\.?\s?S\.?|European|German|Swedish|Austrian|Japanese|Chinese|British|French|Italian|Spanish|Canadian|Korean|Australian|Swiss|Dutch|Danish|Finnish|Norwegian|Brazilian|Indian)\s+Pat(?:ent|\.)(?:\s+(?:Appl(?:ication|\.)|Publication))?)\s*,?\s*(?:(?:no|nr)\.?\s*)?)(?<number>[A-Z]{0,3}\s?\d(?:[ ,./-]?\d){3,14}(?:\s?[A-Z]\d?(?![\p{L}\d]))?)/giu,
]
const GENRE =
  /(?<genre>(?:(?:U\.?\s?S\.?|Eur(?:opean|\.)|German|Swedish|Austrian|Japanese|Chinese|International|World)\s+)?(?:Pat(?:ent(?:e|schrift)?|\.|enti|entti)|Brevet|Brevetto|Octrooi)(?:\s+(?:Appl(?:ication|\.)|Publication))?)\s*(?:(?:no|nr|n)\.?[º°]?\s*)?,?\s*$/iu

const LEADING = new RegExp(`^(?:${COUNTRY})\\s?\\d`)

/** Claim a patent number with the words before it. Without a patent word near, only a full number with kind code or at the start counts. */
export function claimPatentNumber(draft: Draft, expected: boolean): boolean {
  const { text } = draft
  const spoken = /pat(?:ent|\.)|brevet|octrooi/i.test(text)
  if (!spoken && !expected && !LEADING.test(text)) return false
  for (const pattern of NUMBERS) {
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups ?? {}
      const number = groups.number ?? ''
      if (number.replace(/\D/g, '').length < 5) continue
      const hasKindCode = /[A-Z]\d?$/.test(number.trim())
      if (!(spoken || expected || (match.index === 0 && hasKindCode))) continue
      const valueStart = match.index + match[0].lastIndexOf(number)
      const before =
        groups.genre === undefined ? GENRE.exec(text.slice(Math.max(0, match.index - 60), match.index)) : null
      const start = match.index - (before?.[0].length ?? 0)
      const genreStart = groups.genre === undefined ? start : match.index
      const genre = groups.genre ?? before?.groups?.genre
      const parts = [textPart(draft, 'number', valueStart, valueStart + number.length)]
      if (genre !== undefined) parts.push(textPart(draft, 'genre', genreStart, genreStart + genre.length))
      const authority = groups.authority
      if (authority !== undefined)
        parts.push(textPart(draft, 'authority', match.index, match.index + authority.length))
      if (claim(draft, { kind: 'number', start, end: match.index + match[0].length, parts })) return true
    }
  }
  return false
}
