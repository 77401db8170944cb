// Cuts what publishing uses out of GitHub's OpenAPI description, which as a whole takes 400 MB:
//
//   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz
//   node packages/publish/scripts/excerpt-github-description.ts package/generated/api.github.com.json
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const operations: Readonly<Record<string, readonly string[]>> = {
  '/gists': ['get', 'post'],
  '/gists/{gist_id}': ['get', 'patch', 'delete'],
  '/user': ['get'],
}
/** What says nothing about the form of requests and answers. */
const prose = ['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'x-github']

const [path = ''] = process.argv.slice(2)
const whole: Json = JSON.parse(await readFile(path, 'utf8'))
const paths = Object.fromEntries(
  Object.entries(operations).map(([route, methods]) => [
    route,
    Object.fromEntries(methods.map((method) => [method, shorten(at(whole, ['paths', route, method]))])),
  ]),
)
const excerpt = {
  openapi: at(whole, ['openapi']),
  info: at(whole, ['info']),
  paths,
  components: components(paths),
}
const target = resolve(import.meta.dirname, '../test/fixtures/github-gists.openapi.json')
await writeFile(target, `${JSON.stringify(excerpt, null, 1)}\n`)

/** Without prose; a key of `properties` is a name, whatever it says. */
function shorten(value: Json, areNames = false): Json {
  if (Array.isArray(value)) return value.map((item) => shorten(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => areNames || !prose.includes(key))
      .map(([key, item]) => [key, shorten(item, key === 'properties' && !areNames)]),
  )
}

/** Every component that the value refers to, and those that they refer to. */
function components(value: Json): Json {
  const found: Record<string, Record<string, Json>> = {}
  const open: Json[] = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [, kind = '', name = ''] of JSON.stringify(next).matchAll(
      /"#\/components\/([^/"]+)\/([^"]+)"/g,
    )) {
      if (found[kind]?.[name] !== undefined) continue
      const component = shorten(at(whole, ['components', kind, name]))
      found[kind] = { ...found[kind], [name]: component }
      open.push(component)
    }
  }
  return found
}

function at(value: Json, keys: readonly string[]): Json {
  return keys.reduce<Json>((inner, key) => {
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner) && key in inner) {
      return Reflect.get(inner, key)
    }
    throw new Error(`the description has no ${keys.join(' ')}`)
  }, value)
}
