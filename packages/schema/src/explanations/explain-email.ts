import { explainWith, type Fault } from './explain-with.ts'
import type { Explanation } from './explanation.ts'
import { quote } from './quote.ts'

const OBFUSCATED = /\s{0,3}[([{<]\s{0,3}at\s{0,3}[)\]}>]\s{0,3}|\s{1,3}at\s{1,3}/i
const OBFUSCATED_DOT = /\s{0,3}[([{<]\s{0,3}dot\s{0,3}[)\]}>]\s{0,3}|\s{1,3}dot\s{1,3}/gi
const NOT_ASCII = /[^\x21-\x7e]/u

const FAULTS: readonly Fault[] = [
  {
    applies: (text) => text.trim() === '',
    message: () => 'The e-mail address is empty.',
    remedy: () => 'Leave the key out.',
  },
  {
    applies: (text) => text !== text.trim(),
    message: () => 'There is white space around the e-mail address.',
    remedy: (text) => `Write ${quote(text.trim())}.`,
  },
  {
    applies: (text) => /^mailto:/i.test(text),
    message: () => 'This is a link to an e-mail address.',
    remedy: (text) => `Write the address alone: ${quote(text.replace(/^mailto:/i, ''))}.`,
  },
  {
    applies: (text) => !text.includes('@') && OBFUSCATED.test(text),
    message: (text) => `${quote(text)} spells the sign @ out.`,
    remedy: (text) => `Write ${quote(text.replace(OBFUSCATED, '@').replace(OBFUSCATED_DOT, '.'))}.`,
  },
  {
    applies: (text) => !text.includes('@'),
    message: (text) => `${quote(text)} has no @.`,
    remedy: () => 'Write the whole address: “name@example.org”.',
  },
  {
    applies: (text) => text.indexOf('@') !== text.lastIndexOf('@'),
    message: () => 'There is more than one address here.',
    remedy: () => 'Keep one address; others can stand in “profiles”.',
  },
  {
    applies: (text) => NOT_ASCII.test(text),
    message: (text) => `JSON Resume takes no ${quote(NOT_ASCII.exec(text)?.[0])} in an e-mail address.`,
    remedy: () => 'Write the address in ASCII, an international domain in its “xn--” form.',
  },
  {
    applies: () => true,
    message: (text) => `${quote(text)} is not an e-mail address.`,
    remedy: () => 'Write it in the form “name@example.org”.',
  },
]

/** Why a text is no e-mail address: nothing there, no @, two addresses, a spelt-out “at”. */
export function explainEmail(value: unknown): Explanation {
  return explainWith(FAULTS, value)
}
