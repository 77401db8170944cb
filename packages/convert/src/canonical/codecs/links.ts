import { isObject, type Json, type JsonObject, own } from '../json.ts'
import { shield, unshield } from '../markup.ts'
import type { Codec } from './codec.ts'
import { text } from './text.ts'

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

function isTarget(url: Json): url is string {
  return typeof url === 'string' && /^[^\s()<>\\\p{C}]+$/u.test(url)
}
