import type { Citation, CitationDate, CitationName } from '@offprint/schema'

/** Read CSL-JSON, text or parsed: one item or a list. What is no item is left out; unreadable text gives an empty list. */
export function fromCsl(input: unknown): Citation[] {
  const value = typeof input === 'string' ? parseJson(input) : input
  return (Array.isArray(value) ? value : [value]).flatMap((item) => (isRecord(item) ? [fromItem(item)] : []))
}

const NAME_FIELDS: ReadonlySet<string> = new Set(
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director editor-translator executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator'.split(
    ' ',
  ),
)
const DATE_FIELDS: ReadonlySet<string> = new Set(
  'accessed available-date container event-date issued original-date submitted'.split(' '),
)

function fromItem(item: Readonly<Record<string, unknown>>): Citation {
  const fields: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(item)) {
    if (NAME_FIELDS.has(key)) {
      const names = Array.isArray(value)
        ? value
            .filter(isRecord)
            .map(fromName)
            .filter((name) => Object.keys(name).length > 0)
        : []
      if (names.length > 0) fields[key] = names
    } else if (DATE_FIELDS.has(key)) {
      const date = isRecord(value) ? fromDate(value) : undefined
      if (date !== undefined) fields[key] = date
    } else if (typeof value === 'number' || (typeof value === 'string' && value.trim() !== ''))
      fields[key] = key === 'id' ? value : String(value)
  }
  return { ...fields, type: typeof item.type === 'string' ? (item.type as Citation['type']) : 'document' }
}

function fromName(value: Readonly<Record<string, unknown>>): CitationName {
  const name: Record<string, string> = {}
  for (const key of ['family', 'given', 'dropping-particle', 'non-dropping-particle', 'suffix', 'literal']) {
    const part = value[key]
    if (typeof part === 'string' && part.trim() !== '') name[key] = part
  }
  return name
}

function fromDate(value: Readonly<Record<string, unknown>>): CitationDate | undefined {
  const parts = value['date-parts']
  if (Array.isArray(parts)) {
    const dates = parts
      .filter(Array.isArray)
      .map((date) => date.map(Number).filter((part) => Number.isInteger(part)))
      .filter((date) => date.length > 0)
    if (dates.length > 0) return { 'date-parts': dates.slice(0, 2) }
  }
  const raw =
    typeof value.raw === 'string' ? value.raw : typeof value.literal === 'string' ? value.literal : ''
  const iso = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(raw)
  if (iso === null) return undefined
  return {
    'date-parts': [
      iso
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number),
    ],
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
