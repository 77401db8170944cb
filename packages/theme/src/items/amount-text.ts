import type { Amount } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { LanguageData } from '../languages/language.ts'

/** Print a sum of money: `USD 1,982,450`, grouped as the language groups thousands. */
export function amountText({ value, currency }: Loose<Amount>, { number }: LanguageData): string {
  if (value === undefined) return currency ?? ''
  const [whole = '', fraction] = String(value).split('.')
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, number.group)
  const text = fraction === undefined ? grouped : `${grouped}${number.decimal}${fraction}`
  return currency === undefined ? text : `${currency}\u00a0${text}`
}
