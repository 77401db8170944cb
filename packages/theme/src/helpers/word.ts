import type Handlebars from 'handlebars'
import { isObject } from '../conform/is-object.ts'

/** Print a word of the theme in the language of the page. */
export function word(key: string, options: Handlebars.HelperOptions): string {
  const root: unknown = options.data?.root
  const language = isObject(root) ? root.language : undefined
  const labels = isObject(language) ? language.labels : undefined
  const text = isObject(labels) ? labels[key] : undefined
  return typeof text === 'string' ? text : ''
}
