/** A value of a resume that its reader should find in the document. */
export interface ResumeField {
  /** JSON pointer. */
  pointer: string
  /** The key of the root that it stands under. */
  section: string
  kind: 'text' | 'date' | 'address'
  value: string
}

/** What is there for machines, and no page prints. */
const unprinted: ReadonlySet<string> = new Set([
  '$schema',
  'meta',
  'citation',
  'countryCode',
  'type',
  'group',
  'image',
])

const dates: ReadonlySet<string> = new Set(['date', 'startDate', 'endDate', 'releaseDate', 'birthDate'])
const addresses: ReadonlySet<string> = new Set(['url', 'email', 'phone', 'doi', 'orcid', 'username'])

/** Nesting beyond this is no resume. */
const deepest = 32

/** List every value of a resume that should be printed, in its own order. */
export function resumeFields(resume: unknown): ResumeField[] {
  return Object.entries(isObject(resume) ? resume : {}).flatMap(([section, value]) =>
    unprinted.has(section) ? [] : fieldsOf(value, section, `/${section}`, section, 0),
  )
}

function fieldsOf(
  value: unknown,
  section: string,
  pointer: string,
  key: string,
  depth: number,
): ResumeField[] {
  if (depth > deepest) return []
  if (typeof value === 'number') return [{ pointer, section, kind: 'text', value: String(value) }]
  if (typeof value === 'string')
    return value.trim() === '' ? [] : [{ pointer, section, kind: kindOf(key), value }]
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      fieldsOf(item, section, `${pointer}/${index}`, key, depth + 1),
    )
  }
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, item]) =>
    unprinted.has(name) ? [] : fieldsOf(item, section, `${pointer}/${escaped(name)}`, name, depth + 1),
  )
}

function kindOf(key: string): ResumeField['kind'] {
  if (dates.has(key)) return 'date'
  return addresses.has(key) ? 'address' : 'text'
}

/** RFC 6901. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
