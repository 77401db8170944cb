import { PARTICLES } from './title-words.ts'

const WORD = /[\p{L}\p{M}]+/gu

/** Bring a name that is all in capitals to ordinary case: `JOHN O'HARA-VAN DER BERG` → `John O'Hara-van der Berg`. */
export function titleCaseName(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name
  return name.replace(WORD, (word, index: number) => {
    if (word.length === 1) return word
    if (/^[IVX]+$/u.test(word) && word.length <= 3) return word
    const lower = word.toLowerCase()
    if (index > 0 && PARTICLES.has(lower) && /[\s-]/u.test(name.charAt(index - 1))) return lower
    return (
      word.charAt(0) +
      (word.startsWith('MC') && word.length > 4 ? `c${word.charAt(2)}${lower.slice(3)}` : lower.slice(1))
    )
  })
}
