import type { Found } from './found.ts'

export interface FoundOrcid extends Found {
  /** Whether the last digit is the checksum of the others (ISO 7064 MOD 11-2). */
  readonly isValid: boolean
}

const ORCID =
  /(?:(?:https?:\/\/)?(?:www\.)?orcid\.org\/)?(?<![0-9-])(?<orcid>[0-9]{4}[-‐‑–][0-9]{4}[-‐‑–][0-9]{4}[-‐‑–][0-9]{3}[0-9Xx])(?![0-9-])\/?/giu

/** Find the ORCID iDs in a text, bare or as addresses. */
export function findOrcids(text: string): FoundOrcid[] {
  return Array.from(text.matchAll(ORCID), (match) => {
    const value = (match.groups?.orcid ?? '').replace(/[‐‑–]/gu, '-').toUpperCase()
    return {
      value,
      text: match[0],
      index: match.index,
      length: match[0].length,
      isValid: isValidOrcid(value),
    }
  })
}

/** Check the last digit of an ORCID iD. Source: ISO 7064 MOD 11-2, as in ORCID's documentation. */
function isValidOrcid(orcid: string): boolean {
  const digits = orcid.replaceAll('-', '')
  if (!/^[0-9]{15}[0-9X]$/u.test(digits)) return false
  let total = 0
  for (const digit of digits.slice(0, 15)) total = ((total + Number(digit)) * 2) % 11
  const check = (12 - total) % 11
  return digits.charAt(15) === (check === 10 ? 'X' : String(check))
}
