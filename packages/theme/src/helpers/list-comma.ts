import type Handlebars from 'handlebars'
import { isObject } from '../conform/is-object.ts'

/** What stands between the items of a list in the language of the page. */
export function listComma({ data }: Handlebars.HelperOptions): string {
  const root: unknown = data?.root
  const language = isObject(root) ? root.language : undefined
  const list = isObject(language) ? language.list : undefined
  return isObject(list) && typeof list.comma === 'string' ? list.comma : ', '
}
