import { closest, distance } from 'fastest-levenshtein'

/** The known word that another one is most probably a slip of, if any: about a third of its letters may differ. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [wanted, words] = [word.toLowerCase(), known.filter((candidate) => candidate.length <= LONGEST)]
  if (words.length === 0 || word.length > LONGEST) return undefined
  const lower = words.map((candidate) => candidate.toLowerCase())
  const best = closest(wanted, lower)
  return distance(wanted, best) <= Math.ceil(best.length / 3) ? words[lower.indexOf(best)] : undefined
}

const LONGEST = 200
