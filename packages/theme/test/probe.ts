import { citationSchema, resumeSchema } from '../../schema/scripts/schemas.ts'

type Schema = Readonly<Record<string, unknown>>

/** A resume with a mark of its own in every field, and the marks by JSON pointer (list places left out). */
export interface Probe {
  readonly resume: unknown
  readonly marks: ReadonlyMap<string, string>
}

/** Fill every field that the schema of a resume knows with a mark that stands nowhere else; `skip` leaves some out. */
export function probe(skip: (pointer: string) => boolean): Probe {
  const marks = new Map<string, string>()
  const fill = (schema: unknown, root: Schema, pointer: string): unknown => {
    if (!isSchema(schema) || skip(pointer)) return undefined
    if (pointer.endsWith('/date-parts')) {
      marks.set(pointer, '1987')
      return [[1987]]
    }
    if (typeof schema.$ref === 'string') {
      const [target, base] = resolve(schema.$ref, root)
      return fill(target, base, pointer)
    }
    if (Array.isArray(schema.allOf)) return fill(schema.allOf[0], root, pointer)
    if (isSchema(schema.properties)) {
      const filled = Object.entries(schema.properties).map(([key, below]) => [
        key,
        fill(below, root, `${pointer}/${key}`),
      ])
      return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
    }
    const types = [schema.type].flat()
    if (types.includes('array'))
      return [fill(schema.items, root, pointer)].filter((item) => item !== undefined)
    const { value, mark } = markFor(schema, pointer, marks.size, types)
    if (mark !== undefined) marks.set(pointer, mark)
    return value
  }
  return { resume: fill(resumeSchema, resumeSchema, ''), marks }
}

function markFor(
  schema: Schema,
  pointer: string,
  count: number,
  types: unknown[],
): { value?: unknown; mark?: string } {
  const word = `mark${String.fromCharCode(97 + Math.floor(count / 26), 97 + (count % 26))}qx`
  if (Array.isArray(schema.enum)) return { value: pointer.endsWith('/type') ? 'chapter' : schema.enum[0] }
  if (types.includes('string')) {
    if (schema.format === 'uri' || /url$/i.test(pointer))
      return { value: `https://${word}.example/`, mark: word }
    if (schema.format === 'email') return { value: `${word}@example.org`, mark: word }
    if (typeof schema.pattern !== 'string') return { value: word, mark: word }
    if (schema.pattern.includes('10\\.')) return { value: `10.5555/${word}`, mark: word }
    if (schema.pattern.includes('[\\dX]'))
      return { value: '0000-0002-1825-0097', mark: '0000-0002-1825-0097' }
    return { value: String(2000 + count), mark: String(2000 + count) }
  }
  if (types.includes('number') || types.includes('integer'))
    return { value: 90_000 + count, mark: `90,${String(count).padStart(3, '0')}` }
  return {}
}

function resolve(reference: string, root: Schema): [unknown, Schema] {
  const [file, path = ''] = reference.split('#')
  const base: Schema = file === '' ? root : citationSchema
  let found: unknown = base
  for (const key of path.split('/').slice(1)) found = isSchema(found) ? found[key] : undefined
  return [found, base]
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
