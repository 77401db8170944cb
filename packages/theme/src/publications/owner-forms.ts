import { fold } from '../text/fold.ts'

/** One way to read the owner's name: the family name and the given names, folded. */
export interface OwnerForm {
  readonly family: readonly string[]
  readonly given: readonly string[]
}

/**
 * List the readings of a person's names: every split of a name into given names and a family name, either way
 * round where a comma says so, and a lone alternate family name with the given names of the main one.
 */
export function ownerForms(name: string | undefined, alternateNames: readonly string[] = []): OwnerForm[] {
  const main = name === undefined ? [] : readings(name)
  const given = main[main.length - 1]?.given ?? []
  return [
    ...main,
    ...alternateNames.flatMap((alternate) => {
      const found = readings(alternate)
      return found.length === 0 ? [{ family: words(alternate), given }] : found
    }),
  ].filter((form) => form.family.length > 0)
}

function readings(name: string): OwnerForm[] {
  const [before, after] = name.split(',', 2)
  if (before !== undefined && after !== undefined) return [{ family: words(before), given: words(after) }]
  const parts = words(name)
  return parts
    .slice(1)
    .map((_, index) => ({ family: parts.slice(index + 1), given: parts.slice(0, index + 1) }))
}

function words(text: string): string[] {
  return fold(text.replace(/(?:^|\s)(?:né|née|geb\.|born)\s/gi, ' '))
    .split(' ')
    .filter((word) => word !== '')
}
