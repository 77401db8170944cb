import { MARK } from './is-canonical.ts'
import type { Json, JsonObject } from './json.ts'

/** Front matter in YAML, each value as JSON on one line. */
export function printFrontMatter(values: JsonObject): string[] {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${inline(value)}`)
  return ['---', MARK, ...lines, '---']
}

/** Read front matter from the lines of a document; the number of lines that it takes with it. */
export function readFrontMatter(lines: readonly string[]): { values: Map<string, Json>; length: number } {
  const length = lines.indexOf('---', 1) + 1
  const values = lines.slice(1, length - 1).flatMap((line): [string, Json][] => {
    const [, key, value] = /^([a-z]{1,20}): (.+)$/iu.exec(line) ?? []
    return key === undefined || value === undefined || line === MARK ? [] : [[key, parse(value)]]
  })
  return { values: new Map(values), length }
}

/** A value that no JSON text spells is text. */
function parse(value: string): Json {
  try {
    return JSON.parse(value)
  } catch {
    return value.trim()
  }
}

/** JSON on one line, without what a comment or the decoding of a file would stumble over. */
export function inline(value: Json): string {
  return JSON.stringify(value)
    .replaceAll('--', '-\\u002d')
    .replace(
      /[>\u007F-\u009F\u2028\u2029\uFEFF]/gu,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}
