import { parseNames } from '@offprint/references'
import { isObject, type Json, type JsonObject, own } from '../json.ts'
import { unshield } from '../markup.ts'
import type { Codec } from './codec.ts'
import { listOf, text } from './text.ts'

/** A name with what stands before and behind it: `Dr. **Ada Example**, PhD`, or the name alone. */
export const titledName: Codec = {
  print([prefix, name, suffix], hard) {
    const [before, bare, after] = [prefix, name, suffix].map((part) =>
      part === undefined ? '' : text.print([part], hard),
    )
    if (!bare || before === undefined || after === undefined) return undefined
    if (before === '' && after === '') return bare
    return `${before === '' ? '' : `${before} `}**${bare}**${after === '' ? '' : `, ${after}`}`
  },
  read(shielded) {
    const [, prefix, name, suffix] = /^(?:([^*]+) )?\*\*([^*]+)\*\*(?:, (.+))?$/u.exec(shielded) ?? []
    if (name === undefined) return shielded.includes('**') ? undefined : [undefined, unshield(shielded)]
    return [prefix, name, suffix].map((part) => (part === undefined ? undefined : unshield(part)))
  },
}

/** Persons as printed: with commas between them, or with semicolons where their names hold commas. */
export const authors: Codec = {
  print([values], hard) {
    const inverted =
      Array.isArray(values) && values.length > 1 && values.some((value) => String(value).includes(','))
    return listOf(inverted ? '; ' : ', ').print([values], hard)
  },
  read: (shielded) => listOf(shielded.includes('; ') ? '; ' : ', ').read(shielded),
}

/** Persons of a citation: `Example, Ada; Instance, B.` */
export const names: Codec = {
  print([values], hard) {
    if (!Array.isArray(values)) return undefined
    return listOf('; ').print([values.map(nameText)], hard)
  },
  read: (shielded) => [parseNames(unshield(shielded)).map((name): JsonObject => ({ ...name }))],
}

function nameText(name: Json): Json {
  if (!isObject(name)) return null
  const parts = [own(name, 'family'), own(name, 'given')].filter((part) => part !== undefined)
  return own(name, 'literal') ?? parts.join(', ')
}
