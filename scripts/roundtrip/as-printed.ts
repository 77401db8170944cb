import type { Resume } from '@offprint/schema'
import type { PrintedFields } from './printed-fields.ts'

const ISO_DATE = /^\d{4}(?:-\d\d){0,2}$/

/** What a theme shows of a resume: without the fields that it doesn't print, and with dates as exact as it prints them. */
export function asPrinted(resume: Resume, fields: PrintedFields): Resume {
  const cut = (value: unknown, pointer: string): unknown => {
    if (Array.isArray(value)) {
      const left = value.map((item) => cut(item, pointer)).filter((item) => item !== undefined)
      return left.length > 0 ? left : undefined
    }
    if (typeof value === 'object' && value !== null) {
      const left = Object.entries(value)
        .map(([key, below]) => [key, cut(below, `${pointer}/${key}`)] as const)
        .filter(([, below]) => below !== undefined)
      return left.length > 0 ? Object.fromEntries(left) : undefined
    }
    const length = fields.get(pointer)
    if (length === undefined) return undefined
    return typeof value === 'string' && ISO_DATE.test(value) ? value.slice(0, length) : value
  }
  return (cut(resume, '') ?? {}) as Resume
}
