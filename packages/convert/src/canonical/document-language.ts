import { detectLanguage } from '../languages/detect-language.ts'
import { type Json, type JsonObject, valueAt } from './json.ts'

/** The language that labels and headings are written in: the resume's own, or the one that its text is in. */
export function documentLanguage(resume: JsonObject): string {
  const told = valueAt(resume, 'meta/language')
  if (typeof told === 'string' && /^[a-z]{2}$/u.test(told)) return told
  const text = texts(resume).join('\n')
  return (text.length < ENOUGH_TEXT ? undefined : detectLanguage(text)) ?? 'en'
}

const ENOUGH_TEXT = 400

function texts(value: Json): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}
