import type Handlebars from 'handlebars'
import { isObject } from '../conform/is-object.ts'

/** Print texts as a list in the language of the page: `A, B and C`; with `plain`, commas alone. */
export function list(texts: unknown, options: Handlebars.HelperOptions): string {
  if (!Array.isArray(texts)) return ''
  const root: unknown = options.data?.root
  const language = isObject(root) ? root.language : undefined
  const joints = isObject(language) && isObject(language.list) ? language.list : {}
  const comma = String(joints.comma ?? ', ')
  const and = options.hash.plain === true ? comma : String(joints.and ?? comma)
  const last = texts.length - 1
  return texts.length < 2 ? texts.join('') : texts.slice(0, last).join(comma) + and + texts[last]
}
