import schema from '@jsonresume/schema/schema.json' with { type: 'json' }
import type { Resume } from '@offprint/schema'
import { withoutStructuredData } from './without-structured-data.ts'

/** The fields that a page shows, by their pointer without list places, and how many characters of a date. */
export type PrintedFields = ReadonlyMap<string, number>

interface Schema {
  readonly type?: unknown
  readonly $ref?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

/**
 * Which fields of the standard a theme prints: each is filled with a mark of its own, and those count whose mark stands in the
 * page, as text or as the target of a link. Of a date as much counts as stands around its year: 10, 7 or 4 characters.
 */
export async function printedFields(
  render: (resume: Resume) => string | Promise<string>,
): Promise<PrintedFields> {
  const marks = new Map<string, string>()
  const page = await render(fill(schema, '', marks) as Resume)
  const body = withoutStructuredData(page).replace(/^[\s\S]*?<body/i, '')
  const lengths = [...marks].map(([pointer, mark]) => [pointer, printedLength(body, mark)] as const)
  return new Map(lengths.filter(([, length]) => length > 0))
}

function fill(part: Schema, pointer: string, marks: Map<string, string>): unknown {
  if (part.properties)
    return Object.fromEntries(
      Object.entries(part.properties).map(([key, below]) => [key, fill(below, `${pointer}/${key}`, marks)]),
    )
  if (part.items) return [fill(part.items, pointer, marks)]
  const { value, mark = value } = markFor(part, pointer, marks.size)
  marks.set(pointer, mark)
  return value
}

/** Dates are on the 27th of November, each in a year of its own. */
function markFor(part: Schema, pointer: string, count: number): { value: string; mark?: string } {
  const word = `mark${count}x`
  if (part.$ref?.endsWith('iso8601')) return { value: `${1901 + count}-11-27` }
  if (part.format === 'uri') return { value: `https://${word}.example`, mark: `${word}.example` }
  if (part.format === 'email') return { value: `${word}@example.org` }
  return pointer.endsWith('/countryCode') ? { value: 'IS', mark: 'Iceland' } : { value: word }
}

function printedLength(body: string, mark: string): number {
  const place = body.indexOf(mark)
  if (!/^\d{4}-/.test(mark)) return place === -1 ? 0 : mark.length
  const year = body.indexOf(mark.slice(0, 4))
  const around = body.slice(Math.max(0, year - 12), year + 12)
  if (year === -1) return 0
  if (/\b27\b/.test(around)) return 10
  return /nov|\b11\b/i.test(around) ? 7 : 4
}
