import { PARTICLES } from './title-words.ts'

const WORD = /[\p{L}\p{M}]+/gu

/** Bring a name, or a family name behind a given one, that is all in capitals to ordinary case: `JOHN O'HARA-VAN DER BERG` → `John O'Hara-van der Berg`. */
export function titleCaseName(name: string, isBehindGiven: boolean = false): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name
  return name.replace(WORD, (word, index: number) => {
    if (word.length === 1) return word
    if (/^[IVX]+$/u.test(word) && word.length <= 3) return word
    const lower = word.toLowerCase()
    const isInside =
      index === 0 ? isBehindGiven && lower.length < name.length : /[\s-]/u.test(name.charAt(index - 1))
    if (isInside && PARTICLES.has(lower)) return lower
    return (
      word.charAt(0) +
      (word.startsWith('MC') && word.length > 4 ? `c${word.charAt(2)}${lower.slice(3)}` : lower.slice(1))
    )
  })
}
