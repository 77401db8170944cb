import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

type Json = Readonly<Record<string, unknown>>

export interface GitHubDescription {
  /** What is wrong with a request, in words; nothing where it is as GitHub describes it. */
  faultOfRequest(method: string, url: URL, body: unknown): string | undefined
  faultOfAnswer(method: string, url: URL, status: number, body: unknown): string | undefined
}

const file = new URL('../fixtures/github-gists.openapi.json', import.meta.url)

/** GitHub's own description of its gists, cut out of `@octokit/openapi` by scripts/excerpt-github-description.ts. */
export function readGitHubDescription(): GitHubDescription {
  const description: Json = JSON.parse(readFileSync(file, 'utf8'))
  // OpenAPI 3.0 is JSON Schema with words of its own.
  const ajv = new Ajv({ strict: false, allErrors: true, allowUnionTypes: true })
  formats.default(ajv)
  ajv.addSchema(description, 'github')
  const check = (pointer: string, value: unknown): string | undefined => {
    const validate: ValidateFunction =
      ajv.getSchema(`github#${pointer}`) ?? ajv.compile({ $ref: `github#${pointer}` })
    return validate(value) ? undefined : ajv.errorsText(validate.errors)
  }
  const routeOf = ({ pathname }: URL): string => pathname.replace(/^\/gists\/[^/]+$/, '/gists/{gist_id}')
  const operationOf = (method: string, url: URL): readonly string[] => [
    'paths',
    routeOf(url),
    method.toLowerCase(),
  ]
  const at = (keys: readonly string[]): unknown => resolve(description, keys)

  return {
    faultOfRequest(method, url, body) {
      const operation = operationOf(method, url)
      if (at(operation) === undefined) return 'GitHub describes no such request'
      const parameters = [at([...operation, 'parameters'])]
        .flat()
        .map((parameter) => followed(description, parameter))
      for (const [name, text] of url.searchParams) {
        const schema = parameters.find((parameter) => fieldOf(parameter, 'name') === name)
        if (schema === undefined) return `there is no parameter ${name}`
        if (fieldOf(fieldOf(schema, 'schema'), 'type') === 'integer' && !/^\d+$/.test(text))
          return `${name} is no number`
      }
      const content = [...operation, 'requestBody', 'content', 'application/json', 'schema']
      return at(content) === undefined ? undefined : check(pointerOf(content), body)
    },
    faultOfAnswer(method, url, status, body) {
      const response = [...operationOf(method, url), 'responses', String(status)]
      const found = at(response)
      if (found === undefined) return `GitHub describes no answer ${status}`
      const reference = fieldOf(found, '$ref')
      const place = typeof reference === 'string' ? reference.slice(2).split('/') : response
      const content = [...place, 'content', 'application/json', 'schema']
      if (at(content) === undefined) return body === undefined ? undefined : 'this answer has no body'
      return check(pointerOf(content), body)
    },
  }
}

function followed(description: Json, value: unknown): unknown {
  const reference = fieldOf(value, '$ref')
  return typeof reference === 'string' ? resolve(description, reference.slice(2).split('/')) : value
}

function resolve(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce((inner, key) => fieldOf(inner, key), value)
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

function pointerOf(keys: readonly string[]): string {
  return keys.map((key) => `/${encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')
}
