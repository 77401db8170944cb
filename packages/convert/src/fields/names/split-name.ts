import { GENERATIONS, PARTICLES } from './title-words.ts'

export interface NameParts {
  readonly given?: string
  readonly particles?: string
  /** With its particles. */
  readonly family: string
  readonly generation?: string
}

/** Between two family names: `Rodríguez y García`. */
const CONJUNCTIONS = new Set(['y', 'e', 'i', 'und'])
const PATRONYMIC = /(?:вич|вна|ична|йович|івна)$/u

/** Split a name without titles into given and family name: `María José de la Cruz`, `LAPUSCHKIN, Sebastian`, `J. van der Berg III`. */
export function splitName(core: string): NameParts | undefined {
  const text = core
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/,(?= ?(?:jr|sr|ii|iii|iv)\.?$)/iu, '')
  if (text === '') return undefined
  const comma = text.indexOf(',')
  if (comma > 0) return inverted(text.slice(0, comma), text.slice(comma + 1))
  const { words, generation } = withoutGeneration(text.split(' '))
  const [given, family] = divided(words)
  return parts(given, family, generation)
}

function inverted(family: string, given: string): NameParts | undefined {
  const { words, generation } = withoutGeneration(given.trim().split(' '))
  const particles: string[] = []
  while (words.length > 1 && isParticle(words.at(-1))) particles.unshift(words.pop() ?? '')
  return parts(words.filter(Boolean), [...particles, ...family.trim().split(' ')], generation)
}

function parts(
  given: readonly string[],
  family: readonly string[],
  generation: string | undefined,
): NameParts | undefined {
  if (family.length === 0) return undefined
  const bare = family.findIndex((word) => !isParticle(word))
  const particles = bare > 0 ? family.slice(0, bare).join(' ') : undefined
  return {
    ...(given.length > 0 ? { given: given.join(' ') } : {}),
    ...(particles === undefined ? {} : { particles }),
    family: family.join(' '),
    ...(generation === undefined ? {} : { generation }),
  }
}

function withoutGeneration(words: readonly string[]): { words: string[]; generation?: string } {
  const last = words.at(-1)?.replace(/[.,]/gu, '').toLowerCase() ?? ''
  const generation = words.at(-1)
  if (words.length < 2 || generation === undefined || !GENERATIONS.has(last)) return { words: [...words] }
  return { words: words.slice(0, -1), generation }
}

/** The family name is in capitals, or starts at the first particle, or is the last word. */
function divided(words: readonly string[]): [readonly string[], readonly string[]] {
  const capitals = words.map(isCapitals)
  const isMixed = words.some((word, index) => capitals[index] !== true && word.length > 2)
  if (capitals.includes(true) && isMixed) return byCapitals(words, capitals)
  if (words.length === 3 && PATRONYMIC.test(words[2] ?? '')) return [words.slice(1), words.slice(0, 1)]
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && isLowerParticle(word),
  )
  const start = particle > 0 ? particle : withParticles(words, words.length - 1)
  return [words.slice(0, start), words.slice(start)]
}

function byCapitals(
  words: readonly string[],
  capitals: readonly boolean[],
): [readonly string[], readonly string[]] {
  const first = capitals.indexOf(true)
  const end = capitals.indexOf(false, first)
  if (first === 0) return [words.slice(end), words.slice(0, end)]
  const start = withParticles(words, first)
  return [words.slice(0, start), words.slice(start)]
}

function withParticles(words: readonly string[], start: number): number {
  let first = start
  while (first > 1 && isParticle(words[first - 1])) first -= CONJUNCTIONS.has(words[first - 1] ?? '') ? 2 : 1
  return Math.max(Math.min(1, start), first)
}

function isLowerParticle(word: string): boolean {
  return PARTICLES.has(word) && word !== 'e' && word !== 'y' && word !== 'i' && word !== 'und'
}

function isParticle(word: string | undefined): boolean {
  return word !== undefined && PARTICLES.has(word.toLowerCase()) && !/^\p{Lu}\.?$/u.test(word)
}

function isCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}'’-]{2,}$/u.test(word)
}
