import { splitAffixes } from './names/affixes.ts'
import { splitName } from './names/split-name.ts'

/**
 * Every form in which a person is printed in references, likeliest first: `Lapuschkin S`, `S. Lapuschkin`, `Lapuschkin, Sebastian` …
 *
 * With particles and without, and for each of the other names; for three words and more, also with two family names.
 */
export function nameForms(name: string, alternateNames: readonly string[] = []): string[] {
  const main = splitName(splitAffixes(name).core)
  const forms = [name, ...formsOf(main?.given, main?.family, main?.particles)]
  const middles = main?.given?.split(' ').filter((word) => word.length > 2) ?? []
  for (const other of alternateNames) {
    const parts = splitName(splitAffixes(other).core)
    if (parts?.given === undefined) {
      if (parts !== undefined && isFamilyName(other))
        forms.push(
          ...formsOf(main?.given, other, undefined),
          ...formsOf(other, main?.family, main?.particles),
        )
    } else forms.push(other, ...formsOf(parts.given, parts.family, parts.particles))
  }
  if (main?.given !== undefined && middles.length >= 2) forms.push(...doubleFamily(main.given, main.family))
  return [...new Set(forms)]
}

/** `Amaya Pichulmán Rojas`: the family name can be both of the last words, or the first of them. */
function doubleFamily(given: string, family: string): string[] {
  const words = given.split(' ')
  const first = words.at(-1) ?? ''
  const rest = words.slice(0, -1).join(' ')
  return [`${first} ${family}`, `${first}-${family}`, first].flatMap((double) =>
    formsOf(rest, double, undefined),
  )
}

function formsOf(
  given: string | undefined,
  family: string | undefined,
  particles: string | undefined,
): string[] {
  if (family === undefined) return []
  if (given === undefined) return [family]
  const bare = particles === undefined ? family : family.slice(particles.length + 1)
  const families = bare === family ? [family] : [family, bare]
  const forms = families.flatMap((one) => withGiven(one, given))
  return particles === undefined
    ? forms
    : [...forms, ...initialForms(given).map((initials) => `${bare}, ${initials} ${particles}`)]
}

function withGiven(family: string, given: string): string[] {
  const [first = given] = given.split(' ')
  const names = given === first ? [given] : [given, first]
  const initials = initialForms(given)
  return [
    ...names.flatMap((one) => [`${one} ${family}`, `${family}, ${one}`, `${family} ${one}`]),
    ...initials.flatMap((one) => [`${one} ${family}`, `${family}, ${one}`, `${family} ${one}`]),
  ]
}

/** `Jean-Luc Marie` → `J.-L. M.`, `J.-L.M.`, `J-L M`, `JLM`, `J. L. M.`, `J.-L.`, `JL`, `J.`, `J` … */
function initialForms(given: string): string[] {
  const words = given.split(' ').filter((word) => /^\p{L}/u.test(word))
  const grouped = words.map((word) =>
    word.split(/[-‐‑]/u).map((part) => part.replace(/\./gu, '').charAt(0).toUpperCase()),
  )
  const flat = grouped.flat()
  const first = grouped[0] ?? []
  const forms = [
    grouped.map((group) => group.map((letter) => `${letter}.`).join('-')).join(' '),
    grouped.map((group) => group.map((letter) => `${letter}.`).join('-')).join(''),
    grouped.map((group) => group.join('-')).join(' '),
    grouped.map((group) => group.join('-')).join(''),
    flat.map((letter) => `${letter}.`).join(' '),
    flat.map((letter) => `${letter}.`).join(''),
    flat.join(' '),
    flat.join(''),
    first.map((letter) => `${letter}.`).join('-'),
    first.join('-'),
    first.join(''),
    `${first[0] ?? ''}.`,
    first[0] ?? '',
  ]
  return [...new Set(forms)].filter((form) => /\p{L}/u.test(form))
}

function isFamilyName(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(name)
}
