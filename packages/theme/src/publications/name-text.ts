import type { CitationName } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'

/** A name of a citation as a reader writes it: given names, particles, family name, suffix. */
export function nameText(name: Loose<CitationName>): string {
  const parts = [
    name.given,
    name['dropping-particle'],
    name['non-dropping-particle'],
    name.family,
    name.literal,
  ]
  const text = parts.filter((part) => part !== undefined).join(' ')
  return name.suffix === undefined ? text : `${text}${name['comma-suffix'] ? ',' : ''} ${name.suffix}`
}
