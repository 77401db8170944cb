import type { SchemaObject } from 'ajv'

interface Row {
  section: string
  key: string
  type: string
  description: string
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  '#/definitions/iso8601': 'date',
  '#/definitions/link': 'link',
  'citation.schema.json': 'CSL-JSON item',
  'citation.schema.json#/properties/type': 'CSL type',
  integer: 'whole number',
  string: 'text',
  uri: 'URL',
}

/** A Markdown table of every key that the extension adds, from the extension's own descriptions. */
export function extensionTable(extension: SchemaObject): string {
  const sections = Object.entries<SchemaObject>(extension.properties).map(([name, schema]) =>
    schema.items ? rowsOf(`${name}[]`, '', schema.items) : rowsOf(name, '', schema),
  )
  const rows = [...gatherCommon(sections), ...rowsOf('links[]', '', extension.definitions.link)]
  const lines = rows.map(
    ({ section, key, type, description }) => `| ${section} | ${key} | ${type} | ${description} |`,
  )
  return ['| in | key | type | what it holds |', '| --- | --- | --- | --- |', ...lines].join('\n')
}

/** One row for each key, and below it one for each key of an object or of the objects in a list. */
function rowsOf(section: string, path: string, schema: SchemaObject): Row[] {
  return Object.entries<SchemaObject>(schema.properties ?? {}).flatMap(([name, property]) => {
    const type = typeOf(property)
    const own = type ? [{ section, key: `\`${path}${name}\``, type, description: property.description }] : []
    const inner = property.items ? rowsOf(section, `${path}${name}[].`, property.items) : []
    return [...own, ...inner, ...rowsOf(section, `${path}${name}.`, property)]
  })
}

/** Keys that every section has are told once, at the end. */
function gatherCommon(sections: readonly Row[][]): Row[] {
  const lists = sections.filter(([first]) => first?.section.endsWith('[]'))
  const isCommon = ({ key }: Row) => lists.every((rows) => rows.some((row) => row.key === key))
  const common = lists[0]?.filter(isCommon).map((row) => ({ ...row, section: 'every entry' })) ?? []
  return [...sections.flatMap((rows) => rows.filter((row) => !isCommon(row))), ...common]
}

/** The type in a word or two; undefined where the extension only names what the standard has. */
function typeOf(schema: SchemaObject): string | undefined {
  const { type } = schema
  if (schema.enum) return schema.enum.map((word: string) => `\`${word}\``).join(', ')
  if (type === 'array') return `list of ${typeOf(schema.items)}`
  if (Array.isArray(type)) return type.map((each: string) => typeOf({ ...schema, type: each })).join(' or ')
  const name: string | undefined = schema.$ref ?? schema.allOf?.[0]?.$ref ?? schema.format ?? type
  return name === undefined ? undefined : (TYPE_NAMES[name] ?? name)
}
