import { parseNames } from '@offprint/references'
import type { Codec } from './codec.ts'
import { isObject, type Json, type JsonObject, own } from './json.ts'
import { escapeText, shield, unshield } from './markup.ts'

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

/** A web address between angle brackets. */
export const link: Codec = {
  print: ([value]) =>
    typeof value === 'string' && /^[a-z][a-z0-9+.-]{1,30}:[^\s<>\\\p{C}]+$/iu.test(value)
      ? `<${value}>`
      : undefined,
  read: (shielded) => (/^<[^<>]+>$/u.test(shielded) ? [shielded.slice(1, -1)] : undefined),
}

/** An e-mail address between angle brackets. */
export const email: Codec = {
  print: ([value]) =>
    typeof value === 'string' && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(value) ? `<${value}>` : undefined,
  read: (shielded) => (/^<[^<>@]+@[^<>]+>$/u.test(shielded) ? [shielded.slice(1, -1)] : undefined),
}

/** Words and where they lead. */
export const linkedText: Codec = {
  print([label, url], hard) {
    const printed = text.print([label], hard)
    if (url === undefined) return printed
    return printed !== undefined && isTarget(url) ? `[${printed}](${url})` : undefined
  },
  read(shielded) {
    const [, label, url] = /^\[([^[\]]*)\]\(([^()\s]*)\)$/u.exec(shielded) ?? []
    if (label !== undefined) return [unshield(label), url]
    return shielded.startsWith('[') ? undefined : [unshield(shielded), undefined]
  },
}

function isTarget(url: Json): url is string {
  return typeof url === 'string' && /^[^\s()<>\\\p{C}]+$/u.test(url)
}

/** An identifier that leads to its page at a resolver. */
export function identifier(resolver: string, prefix = ''): Codec {
  return {
    print: ([value]) =>
      typeof value === 'string' && isTarget(value) && !/[[\]*_`&~]/u.test(value)
        ? `[${prefix}${value}](${resolver}${value})`
        : undefined,
    read(shielded) {
      const [, value] = /^\[([^[\]]+)\]\([^()\s]+\)$/u.exec(shielded) ?? []
      return value?.startsWith(prefix) ? [value.slice(prefix.length)] : undefined
    },
  }
}

/** Links, each with its words. */
export const links: Codec = {
  print([values], hard) {
    if (!Array.isArray(values) || values.length === 0) return undefined
    const printed = values.map((value: Json) => {
      if (!isObject(value) || Object.keys(value).length > 2) return undefined
      return own(value, 'label') === undefined
        ? link.print([own(value, 'url')], hard)
        : linkedText.print([own(value, 'label'), own(value, 'url')], hard)
    })
    return printed.includes(undefined) ? undefined : printed.join(' ')
  },
  read(shielded) {
    const found = [...shielded.matchAll(/\[([^[\]]*)\]\(([^()\s]*)\)|<([^<>\s]+)>/gu)]
    if (found.map(([whole]) => whole).join(' ') !== shielded) return undefined
    return [
      found.map(
        ([, label, url = '', bare]): JsonObject =>
          bare === undefined ? { label: unshield(label ?? ''), url } : { url: bare },
      ),
    ]
  },
}

/** A profile: `[Network: account](address)`, or without an address `Network\\: account`. */
export const profile: Codec = {
  print([value], hard) {
    if (!isObject(value) || Object.keys(value).length > 3) return undefined
    const { network, username, url } = value
    const words = [network, username].map((part) => text.print([part], hard || String(part).includes(':')))
    if (words.includes(undefined)) return undefined
    if (url === undefined) return Object.keys(value).length === 2 ? words.join('\\: ') : undefined
    return isTarget(url) ? `[${words.join(': ')}](${url})` : undefined
  },
  read(shielded) {
    const [, words, url] = /^\[([^[\]]*)\]\(([^()\s]*)\)$/u.exec(shielded) ?? []
    const [network, username, ...more] = (words ?? shielded).split(
      words === undefined ? shield('\\: ') : ': ',
    )
    if (network === undefined || username === undefined || more.length > 0) return undefined
    return [{ network: unshield(network), username: unshield(username), ...(url !== undefined && { url }) }]
  },
}

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

/** A postal address: `Kaiserin-Augusta-Allee 92, 10589 **Berlin**, Berlin (DE)`. */
export const postal: Codec = {
  print([address, code, city, region, country], hard) {
    const [street, number, town, land, sign] = [address, code, city, region, country].map((value) =>
      value === undefined ? '' : (text.print([value], hard) ?? undefined),
    )
    if (town === '' && street !== '' && number === '' && land === '' && sign === '') return street
    if (!town || street === undefined || number === undefined || land === undefined || sign === undefined)
      return undefined
    const before = [street, number].filter((part) => part !== '').join(', ')
    const comma = street !== '' && number === '' ? ',' : ''
    const left = before === '' ? '' : `${before}${comma} `
    return `${left}**${town}**${land === '' ? '' : `, ${land}`}${sign === '' ? '' : ` (${sign})`}`
  },
  read(shielded) {
    const [left = '', city, right = '', ...more] = shielded.split('**')
    if (more.length > 0) return undefined
    if (city === undefined) return [unshield(left)]
    const cut = left.lastIndexOf(', ')
    const [address, code] =
      cut < 0 ? ['', left.trimEnd()] : [left.slice(0, cut), left.slice(cut + 2).trimEnd()]
    const [, region = '', country = ''] = /^(?:, ([^()]*?))?(?: \(([^()]*)\))?$/u.exec(right) ?? []
    return [address, code, city, region, country].map((part) => (part === '' ? undefined : unshield(part)))
  },
}
