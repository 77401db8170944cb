import type { Json } from '../json.ts'
import { escapeText, unshield } from '../markup.ts'
import type { Codec } from './codec.ts'

/** A text, as it is. */
export const text: Codec = {
  print: ([value], hard) => (typeof value === 'string' ? escapeText(value, { hard }) : undefined),
  read: (shielded) => [unshield(shielded)],
}

/** A text that ends in a full stop, unless it has an end of its own. */
export const sentence: Codec = {
  print([value], hard) {
    const printed = text.print([value], hard)
    if (printed === undefined || /[!?]$/u.test(printed)) return printed
    return printed.endsWith('.') && !printed.endsWith('\\.') ? `${printed.slice(0, -1)}\\.` : `${printed}.`
  },
  read: (shielded) => text.read(shielded.replace(/\.$/u, '')),
}

/** Texts with a sign between them. */
export function listOf(separator: ', ' | '; '): Codec {
  const sign = separator.charAt(0)
  return {
    print([values], hard) {
      if (!Array.isArray(values) || values.length === 0) return undefined
      const printed = values.map((value: Json) =>
        text.print([value], hard || (typeof value === 'string' && value.includes(sign))),
      )
      return printed.includes(undefined) ? undefined : printed.join(separator)
    },
    read: (shielded) => [shielded.split(separator).map(unshield)],
  }
}
