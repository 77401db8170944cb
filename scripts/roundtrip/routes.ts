import { convert } from '@offprint/convert'
import { printPdf } from '@offprint/pdf'
import type { Resume } from '@offprint/schema'
import { withoutStructuredData } from './without-structured-data.ts'

/** A way from a page back to a resume. */
export interface Route {
  readonly name: string
  readonly back: (html: string) => Promise<Resume>
}

/** One row of the table for each; a further format is a row here. */
export const routes: readonly Route[] = [
  { name: 'HTML', back: async (html) => (await convert(html)).resume },
  {
    name: 'PDF without its attachment',
    back: async (html) => (await convert((await printPdf(html)).bytes)).resume,
  },
  { name: 'HTML, text alone', back: async (html) => (await convert(withoutStructuredData(html))).resume },
]
