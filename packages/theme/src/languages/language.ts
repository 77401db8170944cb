import type { Labels } from './labels.ts'

/** How one language writes what the theme adds to a resume: headings, dates, numbers and lists. */
export interface LanguageData {
  /** BCP 47 tag. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** The twelve months as a date prints them, January first. */
  readonly months: readonly string[]
  /** How a date of each precision is put together from `{y}`, `{m}` (month name) and `{d}`. */
  readonly date: { readonly month: string; readonly day: string }
  /** What joins the items of a list, and the last two of them. */
  readonly list: { readonly comma: string; readonly and: string }
  /** What groups thousands and what marks decimals. */
  readonly number: { readonly group: string; readonly decimal: string }
  readonly labels: Labels
}
