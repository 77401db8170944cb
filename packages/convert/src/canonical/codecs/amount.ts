import { unshield } from '../markup.ts'
import type { Codec } from './codec.ts'
import { text } from './text.ts'

/** A sum and its currency: `412000 AUD`. */
export const amount: Codec = {
  print([value, currency], hard) {
    if (typeof value !== 'number' || value < 0 || !/^\d+(?:\.\d+)?$/u.test(String(value))) return undefined
    if (currency === undefined) return String(value)
    const printed = text.print([currency], hard)
    return printed === undefined ? undefined : `${value} ${printed}`
  },
  read(shielded) {
    const [, value, currency] = /^(\d+(?:\.\d+)?)(?: (.+))?$/u.exec(shielded) ?? []
    if (value === undefined) return undefined
    return [Number(value), currency === undefined ? undefined : unshield(currency)]
  },
}
