import { isRecord } from './json-value.ts'
import type { ResumeProblem } from './resume-problem.ts'

const ORCID = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/

/** An ORCID iD whose last character, the check digit of ISO 7064 MOD 11-2, doesn't fit the others. */
export function wrongOrcid(resume: unknown): ResumeProblem[] {
  const basics = isRecord(resume) ? resume.basics : undefined
  const value = isRecord(basics) ? basics.orcid : undefined
  if (typeof value !== 'string' || !ORCID.test(value) || checkDigit(value) === value.at(-1)) return []
  return [
    {
      pointer: '/basics/orcid',
      rule: 'orcid-checksum',
      value,
      message: `The ORCID iD “${value}” has a mistyped digit.`,
      remedy: 'Copy it once more from the ORCID page.',
      severity: 'warning',
    },
  ]
}

function checkDigit(orcid: string): string {
  const digits = orcid.replaceAll('-', '').slice(0, -1)
  const total = Array.from(digits).reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const result = (12 - (total % 11)) % 11
  return result === 10 ? 'X' : String(result)
}
