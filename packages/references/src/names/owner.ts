import type { CitationName } from '@offprint/schema'

/** The owner's names, folded for comparison. */
export interface OwnerNames {
  readonly families: ReadonlySet<string>
  /** First letters of given names per family name, where known. */
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>
  /** Names that were folded before: a list prints the same ones many times. */
  readonly folded: Map<string, string>
}

/** Prepare the owner's names: `Sebastian Lapuschkin`, `Lapuschkin, S.`, `Bach S`, with or without title. */
export function ownerNames(names: readonly string[]): OwnerNames {
  const families = new Set<string>()
  const initials = new Map<string, Set<string>>()
  const add = (family: string, given: string) => {
    const key = foldName(family)
    if (key.length < 2) return
    families.add(key)
    const letter = foldName(given)[0]
    const letters = initials.get(key) ?? new Set()
    if (letter !== undefined) letters.add(letter)
    initials.set(key, letters)
  }
  for (const name of names) {
    const bare = name
      .replace(/\([^()]*\)/g, ' ')
      .replace(TITLES, ' ')
      .trim()
    const [family, given] = bare.split(/\s*,\s*/)
    if (given !== undefined && family !== undefined) {
      add(family, given)
      continue
    }
    const words = bare.split(/\s+/).filter((word) => word !== '')
    const last = words.at(-1) ?? ''
    if (/^\p{Lu}{1,3}$/u.test(last) && words.length > 1) add(words.slice(0, -1).join(' '), last)
    else
      for (let count = 1; count <= Math.min(3, Math.max(1, words.length - 1)); count += 1)
        add(words.slice(-count).join(' '), words[0] ?? '')
    // Iberian names: the family name may begin before the last word.
    if (words.length === 3) add(words[1] ?? '', words[0] ?? '')
  }
  return { families, initials, folded: new Map() }
}

/** Whether a name that was read is the owner's. */
export function isOwner(name: CitationName, owner: OwnerNames): boolean {
  if (owner.families.size === 0) return false
  const family = folded(name.family ?? '', owner)
  const key = [family, family.split(' ').at(-1) ?? '', family.split('-')[0] ?? ''].find((part) =>
    owner.families.has(part),
  )
  if (key === undefined) return false
  const letter = folded(name.given ?? '', owner)[0]
  const letters = owner.initials.get(key)
  return letter === undefined || letters === undefined || letters.size === 0 || letters.has(letter)
}

function folded(name: string, owner: OwnerNames): string {
  const known = owner.folded.get(name)
  if (known !== undefined) return known
  const fresh = foldName(name)
  owner.folded.set(name, fresh)
  return fresh
}

const TITLES =
  /\b(?:Prof|Dr|PD|Univ|Dipl|Ing|Priv|Doz|Profa|Dra|Mag|Sir|Dame|Mr|Mrs|Ms|Rev)\b\.?(?:-?(?:Prof|Dr|Ing|Doz)\b\.?)*/gu

/** A name without case, diacritics and signs. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\s+/g, ' ')
    .trim()
}
