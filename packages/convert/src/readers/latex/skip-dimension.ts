import type { Token } from './token.ts'
import type { TokenStream } from './token-stream.ts'

const NUMBER = /^[-+.\d]+/u
const UNIT = /^(?:pt|in|cm|mm|em|ex|pc|bp|sp|fil+|mu|true)/u
const STRETCH = /^(?:plus|minus)$/u

/** Skip a length that stands without braces (`=-0.5in`, `.4\textwidth`, `2pt plus 1fil`); what follows its unit at once is text. */
export function skipDimension(stream: TokenStream): void {
  stream.skipSpace()
  const first = stream.peek()
  if (first?.type === 'text' && first.value === '=') stream.next()
  skipLength(stream, first)
  while (skipStretch(stream)) skipLength(stream, undefined)
}

/** @param first the token behind the register's name, which may be another register */
function skipLength(stream: TokenStream, first: Token | undefined): void {
  stream.skipSpace()
  let hasNumber = false
  while (skipStart(stream, NUMBER)) hasNumber = true
  const token = stream.peek()
  if (hasNumber && skipStart(stream, UNIT)) return
  if (token?.type === 'macro' && (hasNumber || token === first) && /^[a-z]{4,}$/u.test(token.name))
    stream.next()
}

function skipStretch(stream: TokenStream): boolean {
  const space = stream.peek()
  if (space?.type !== 'space') return skipStart(stream, STRETCH)
  stream.next()
  if (skipStart(stream, STRETCH)) return true
  stream.push([space])
  return false
}

/** Skip what matches at the start of the next word; what is left of the word stays. */
function skipStart(stream: TokenStream, pattern: RegExp): boolean {
  const token = stream.peek()
  const found = token?.type === 'text' ? pattern.exec(token.value) : null
  if (token?.type !== 'text' || !found) return false
  stream.next()
  const rest = token.value.slice(found[0].length)
  if (rest !== '') stream.push([{ ...token, value: rest, start: token.end - rest.length }])
  return true
}
