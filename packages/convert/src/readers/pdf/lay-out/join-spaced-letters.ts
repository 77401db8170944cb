const FEWEST_LETTERS = 4

/** Join letters that are set apart for their looks, `C U R R I C U L U M`; pairs that are kerned may stand closer, `TA M S I N`. */
export function joinSpacedLetters(text: string): string {
  const words = text.trim().split(/\s+/u)
  const single = words.filter((word) => [...word].length === 1)
  const isSpaced =
    words.length >= FEWEST_LETTERS &&
    single.length >= words.length * 0.7 &&
    words.every((word) => [...word].length <= 2) &&
    single.filter((word) => /\p{L}/u.test(word)).length >= FEWEST_LETTERS
  return isSpaced ? words.join('') : text
}
