import type { Found } from './found.ts'

export interface FoundIsbn extends Found {
  readonly isValid: boolean
}

const ISBN =
  /(?:e-?)?ISBN(?:-1[03])?\s?:?\s?(?<labelled>[0-9][0-9 ‐‑–-]{8,20}[0-9Xx])(?![0-9])|(?<![0-9-])(?<bare>97[89][ ‐‑–-]?[0-9](?:[ ‐‑–-]?[0-9]){9})(?![0-9-])/giu

/** Find the ISBNs in a text; the value keeps its hyphens. */
export function findIsbns(text: string): FoundIsbn[] {
  return Array.from(text.matchAll(ISBN), (match) => {
    const value = (match.groups?.labelled ?? match.groups?.bare ?? '').replace(/[‐‑–]/gu, '-').trim()
    return { value, text: match[0], index: match.index, length: match[0].length, isValid: isValidIsbn(value) }
  }).filter((found) => /^(?:[0-9]{13}|[0-9]{9}[0-9Xx])$/u.test(found.value.replace(/[ -]/gu, '')))
}

/** Check the last digit of an ISBN-10 or ISBN-13. Source: ISO 2108. */
function isValidIsbn(isbn: string): boolean {
  const digits = isbn.replace(/[ -]/gu, '').toUpperCase()
  const values = Array.from(digits, (digit) => (digit === 'X' ? 10 : Number(digit)))
  if (/^[0-9]{13}$/u.test(digits))
    return values.reduce((sum, value, at) => sum + value * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0
  return (
    /^[0-9]{9}[0-9X]$/u.test(digits) &&
    values.reduce((sum, value, at) => sum + value * (10 - at), 0) % 11 === 0
  )
}
