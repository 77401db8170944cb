import { isObject, type Json, type JsonObject } from '../canonical/json.ts'

/** A resume whose texts can all be printed: without control characters, and without blanks around and empty lines. */
export function tidied(resume: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(resume).map(([key, value]) => [key, tidiedValue(value)]))
}

function tidiedValue(value: Json): Json {
  if (typeof value === 'string') return tidiedText(value)
  if (Array.isArray(value)) return value.map(tidiedValue).filter((item) => item !== '')
  return isObject(value) ? tidied(value) : value
}

function tidiedText(text: string): string {
  const lines = text
    .toWellFormed()
    .split(/\r\n?|\n/u)
    .map((line) => line.replace(/[\s\p{Cc}\p{Co}]+/gu, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}
