import { parseNames, toCitation, toPublication } from '@offprint/references'
import type { Publication } from '@offprint/schema'
import {
  isObject,
  isSame,
  type Json,
  type JsonObject,
  merge,
  own,
  type Path,
  toJson,
  valueAt,
  withoutValue,
  withValue,
} from './json.ts'

/** Values that the heading of an entry implies. */
export type Implied = ReadonlyMap<Path, Json>

/** What an entry says itself, and what would follow from that or from its heading, but isn't there. */
export interface Shrunk {
  readonly record: JsonObject
  readonly absent: readonly Path[]
}

const AUTHOR = 'citation/author'
const URL = 'citation/URL'

/** Leave out of an entry what follows from its heading, and of a publication what follows from its citation. */
export function shrink(entry: JsonObject, implied: Implied, isPublication: boolean): Shrunk {
  const whole = isPublication ? withCitation(entry) : entry
  const implicit = new Map([...implied, ...(isPublication ? following(whole) : [])])
  const absent = [...implicit.keys(), ...(whole === entry ? [] : Object.keys(whole))].filter(
    (path) =>
      valueAt(entry, path) === undefined &&
      (!path.includes('/') || valueAt(entry, path.replace(/\/[^/]*$/u, '')) !== undefined),
  )
  const record = [...implicit].reduce(
    (left, [path, value]) => (isSame(valueAt(left, path), value) ? withoutValue(left, path) : left),
    whole,
  )
  return { record, absent: [...new Set(absent)] }
}

/** Complete what an entry says by what follows; the opposite of `shrink`. */
export function expand({ record, absent }: Shrunk, implied: Implied, isPublication: boolean): JsonObject {
  const told = [...implied].reduce(withMissing, record)
  const whole = isPublication ? following(told).reduce(withMissing, told) : told
  return absent.reduce(withoutValue, whole)
}

function withMissing(object: JsonObject, [path, value]: readonly [Path, Json]): JsonObject {
  return valueAt(object, path) === undefined ? withValue(object, path, value) : object
}

/** What follows from a publication: authors and address of the citation, and then from that the plain fields. */
function following(whole: JsonObject): [Path, Json][] {
  const inside: [Path, Json][] = [...parsedAuthors(whole), ...firstLink(whole)]
  const { citation, authors = [], links = [] } = inside.reduce(withMissing, whole) as Publication
  if (citation === undefined) return inside
  const {
    citation: _,
    authors: __,
    links: ___,
    ...plain
  } = toPublication({
    citation,
    authors,
    links,
    spans: [],
    rest: [],
    messages: [],
  })
  return [...inside, ...Object.entries(toJson(plain))]
}

function parsedAuthors({ authors }: JsonObject): [Path, Json][] {
  const parsed = Array.isArray(authors) && authors.length > 0 ? parseNames(authors.join('; ')) : []
  return parsed.length === 0 ? [] : [[AUTHOR, parsed.map(toJson)]]
}

function firstLink({ links }: JsonObject): [Path, Json][] {
  const urls = Array.isArray(links)
    ? links.flatMap((link: Json) => (isObject(link) ? (own(link, 'url') ?? []) : []))
    : []
  const [first] = urls.filter((url) => /^https?:/iu.test(String(url)))
  return first === undefined ? [] : [[URL, first]]
}

/** A publication with a citation and with authors as printed, made of each other where one is missing. */
function withCitation(entry: JsonObject): JsonObject {
  const citation = own(entry, 'citation') ?? toJson(toCitation(entry as Publication))
  const author = isObject(citation) ? own(citation, 'author') : undefined
  const printed =
    Array.isArray(author) && own(entry, 'authors') === undefined ? author.flatMap(printedName) : []
  return merge(entry, { citation, ...(printed.length > 0 && { authors: printed }) })
}

function printedName(name: Json): Json[] {
  if (!isObject(name)) return []
  const parts = [own(name, 'family'), own(name, 'given')].filter((part) => part !== undefined)
  const printed = own(name, 'literal') ?? parts.join(', ')
  return printed === '' ? [] : [printed]
}
