import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fc, { type Arbitrary } from 'fast-check'

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly format?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly allOf?: readonly Schema[]
  readonly minItems?: number
  readonly maxItems?: number
}

const path = createRequire(import.meta.url).resolve('@offprint/schema/resume.schema.json')
const schema: Schema = JSON.parse(readFileSync(path, 'utf8'))

/** Words that mean something to Markdown, to canonical Markdown or to JavaScript, and some that mean nothing. */
const WORDS = [
  'Ada',
  'et al.',
  'grant',
  'talk',
  'Recordings',
  'Müller, A.',
  'a_b*c`d',
  '**bold**',
  '[x](y)',
  '<br>',
  '<!-- offprint: {} -->',
  '-->',
  '---',
  '# Heading',
  '- item',
  '1. one',
  '> quoted',
  'Location: Bonn',
  'a: b',
  'a · b — c',
  '2019',
  '2019–2021',
  '(2020)',
  'a (b) c',
  'a\\',
  '\\*',
  '&amp;',
  '&',
  ' blank ',
  '',
  '\n',
  'two\nlines',
  'two\n\nparagraphs',
  'a\n\n\nb',
  'tab\t',
  '\r\n',
  '\u0000',
  '\uD800',
  '\u202Eright to left\u202C',
  '‏עברית',
  '漢字',
  '\uE000\uE02A',
  '\u2028',
  '\uFEFF',
  'constructor',
  '__proto__',
  'in press',
  'n.d.',
  'doi:10.5555/x',
  'https://example.org/a_b?c=d&e=f',
  '–',
  '"',
  '“quoted”',
  '~~~',
  '```',
  '|a|b|',
  '=====',
  'http://x.example/(a)',
  'Talks',
  'Publications',
]

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)
const text = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')) },
)
const extra = fc.dictionary(
  fc.oneof(fc.constantFrom('__proto__', 'constructor', '1', 'x-note', '', 'a/b'), text),
  fc.jsonValue({ maxDepth: 2 }),
  { maxKeys: 2 },
)
const uri = fc.constantFrom(
  'https://ada.example',
  'https://doi.org/10.5555/x',
  'https://example.org/a_b?c=(d)&e=*f*',
  'mailto:ada@example.org',
)

/** Any resume that the schema allows: every field, in any order, with unknown keys and strings of every kind. */
export function arbitraryResume(): Arbitrary<object> {
  return arbitrary(schema) as Arbitrary<object>
}

function arbitrary(node: Schema): Arbitrary<unknown> {
  if (node.$ref !== undefined) return arbitrary(definition(node.$ref))
  if (node.allOf?.[0] !== undefined) return arbitrary(node.allOf[0])
  if (node.enum !== undefined) return fc.constantFrom(...node.enum)
  const types = [node.type ?? 'object'].flat()
  return fc.oneof(...types.map((type) => ofType(type, node)))
}

/** What a reference names, in the schema itself or in that of citations. */
function definition(ref: string): Schema {
  const citation = schema.definitions?.citation ?? {}
  const [file, inside = ''] = ref.split('#/')
  const [kind, name = ''] = inside.split('/')
  if (file !== '') return (kind === 'properties' ? citation.properties?.[name] : citation) ?? {}
  return schema.definitions?.[name] ?? citation.definitions?.[name] ?? {}
}

function ofType(type: string, node: Schema): Arbitrary<unknown> {
  if (type === 'object') return object(node)
  if (type === 'array')
    return fc.array(arbitrary(node.items ?? { type: 'string' }), {
      minLength: node.minItems ?? 0,
      maxLength: node.maxItems ?? 3,
    })
  if (type === 'integer') return fc.integer({ min: 1, max: 7 })
  if (type === 'number') return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  if (type === 'boolean') return fc.boolean()
  return string(node)
}

function string({ pattern, format }: Schema): Arbitrary<string> {
  if (format === 'uri') return uri
  if (format === 'email') return fc.constantFrom('ada@example.org', 'a_b+c@mail.example.org')
  if (pattern?.includes('[1-2][0-9]{3}')) return fc.constantFrom('2019', '2019-05', '2019-05-04', '2021')
  return pattern === undefined ? text : fc.stringMatching(new RegExp(pattern))
}

function object({ properties = {}, required = [], additionalProperties }: Schema): Arbitrary<unknown> {
  const known = fc.shuffledSubarray(Object.keys(properties)).chain((keys) => {
    const all = [...new Set([...keys, ...required])]
    return fc.tuple(
      ...all.map((key) => arbitrary(properties[key] ?? {}).map((value) => [key, value] as const)),
    )
  })
  const more =
    additionalProperties === false
      ? fc.constant([])
      : fc.option(extra, { nil: {}, freq: 4 }).map(Object.entries)
  return fc
    .tuple(known, more)
    .map(([own, others]) =>
      Object.fromEntries([...own, ...others.filter(([key]) => !Object.hasOwn(properties, key))]),
    )
}
