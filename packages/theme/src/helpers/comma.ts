import type Handlebars from 'handlebars'
import { listComma } from './list-comma.ts'

/** Print the comma of a list in the language of the page. */
export function comma(options: Handlebars.HelperOptions): string {
  return listComma(options)
}
