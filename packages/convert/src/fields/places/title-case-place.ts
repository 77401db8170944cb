import { regionsOf } from './gazetteer.ts'

const SMALL = new Set(
  'de del della di da do dos das du des la le les el los las am an der den im bei upon on of the sur sous en aan op y e and und et'.split(
    ' ',
  ),
)
const WORD = /[\p{L}\p{M}]+/gu
const SHORT_CODE = 3

/** Bring a place in capitals to ordinary case, leaving codes: `BERLIN, GERMANY` → `Berlin, Germany`, `KENT, OH` → `Kent, OH`. */
export function titleCasePlace(text: string): string {
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length <= SHORT_CODE || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return text
  return text.replace(WORD, (word, index: number) => {
    if (isCode(word, text, index)) return word
    const lower = word.toLowerCase()
    const before = text.charAt(index - 1)
    if (index > 0 && /[\s-]/u.test(before) && SMALL.has(lower)) return lower
    return before === "'" || before === '’' ? (word.length === 1 ? lower : capital(lower)) : capital(lower)
  })
}

/** Two or three letters after a comma or at the end are a code when some country has it. */
function isCode(word: string, text: string, index: number): boolean {
  if (word.length > SHORT_CODE || /^[\p{L}]/u.test(text.slice(index + word.length).trim())) return false
  return (
    word === 'USA' ||
    word === 'UK' ||
    word === 'UAE' ||
    (/[,(]\s*$/u.test(text.slice(0, index)) && regionsOf(word).length > 0)
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
