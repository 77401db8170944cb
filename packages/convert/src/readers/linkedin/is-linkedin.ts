import { holdsPart } from '../archive/holds-part.ts'

/** Whether a file is the archive that LinkedIn gives its members of their data. */
export function isLinkedin(bytes: Uint8Array): boolean {
  return holdsPart(bytes, 'Profile.csv') || holdsPart(bytes, 'Positions.csv')
}
