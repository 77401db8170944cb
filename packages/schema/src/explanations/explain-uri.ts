import { explainWith, type Fault } from './explain-with.ts'
import type { Explanation } from './explanation.ts'
import { quote } from './quote.ts'

const SCHEME = /^[a-z][a-z0-9+.-]*:/i
const EMAIL = /^[^\s@/]+@[^\s@/]+$/
const NOT_ASCII = /[^\x21-\x7e]/u

const FAULTS: readonly Fault[] = [
  {
    applies: (text) => text.trim() === '',
    message: () => 'The URL is empty.',
    remedy: () => 'Leave the key out.',
  },
  {
    applies: (text) => text !== text.trim(),
    message: () => 'There is white space around the URL.',
    remedy: (text) => `Write ${quote(text.trim())}.`,
  },
  {
    applies: (text) => EMAIL.test(text),
    message: (text) => `${quote(text)} is an e-mail address where a URL is expected.`,
    remedy: (text) => `Move it to “email”, or write ${quote(`mailto:${text}`)}.`,
  },
  {
    applies: (text) => !SCHEME.test(text),
    message: (text) => `${quote(text)} does not say how to get there.`,
    remedy: (text) => `Write the whole URL: ${quote(encode(`https://${text.replace(/^\/+/, '')}`))}.`,
  },
  {
    applies: (text) => NOT_ASCII.test(text),
    message: (text) => `A URL cannot hold the character ${quote(NOT_ASCII.exec(text)?.[0])} as it is.`,
    remedy: (text) => `Write it in its encoded form: ${quote(encode(text))}.`,
  },
  {
    applies: () => true,
    message: (text) => `${quote(text)} is not a URL.`,
    remedy: (text) => {
      const encoded = encode(text)
      return encoded === text ? 'Look for a stray bracket or quote in it.' : `Write ${quote(encoded)}.`
    },
  },
]

/** Why a text is no URL: nothing there, an address without `https://`, a space, a letter outside ASCII. */
export function explainUri(value: unknown): Explanation {
  return explainWith(FAULTS, value)
}

function encode(text: string): string {
  return URL.canParse(text) ? new URL(text).href : text
}
