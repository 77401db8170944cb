import { convert } from '@offprint/convert'
import { printPdf } from '@offprint/pdf'
import type { Resume } from '@offprint/schema'
import { withoutStructuredData } from './without-structured-data.ts'

/** A way from a page back to a resume, and what of the page goes that way. */
export interface Route {
  readonly name: string
  readonly carried: (html: string) => string
  readonly back: (html: string) => Promise<Resume>
}

/** One row of the table for each; a further format is a row here. */
export const routes: readonly Route[] = [
  { name: 'HTML', carried: (html) => html, back: async (html) => (await convert(html)).resume },
  {
    name: 'PDF without its attachment',
    carried: withoutStructuredData,
    back: async (html) => (await convert((await printPdf(html)).bytes)).resume,
  },
  {
    name: 'HTML, text alone',
    carried: withoutStructuredData,
    back: async (html) => (await convert(withoutStructuredData(html))).resume,
  },
]
