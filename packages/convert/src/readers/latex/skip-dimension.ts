import type { TokenStream } from './token-stream.ts'

const NUMBER = /^[-+.\d]+(?:pt|in|cm|mm|em|ex|pc|bp|sp|fil+|mu|true)?$/u
const UNIT = /^(?:pt|in|cm|mm|em|ex|pc|bp|sp|fil+|mu|true|plus|minus)$/u

/** Skip a length that stands without braces (`=-0.5in`, `.4\textwidth`, `2pt plus 1fil`). */
export function skipDimension(stream: TokenStream): void {
  stream.skipSpace()
  const equals = stream.peek()
  if (equals?.type === 'text' && equals.value === '=') stream.next()
  stream.skipSpace()
  let hasNumber = false
  for (let token = stream.peek(); token; token = stream.peek()) {
    if (token.type === 'text' && (NUMBER.test(token.value) || (hasNumber && UNIT.test(token.value)))) {
      hasNumber = true
      stream.next()
    } else if (token.type === 'macro' && (hasNumber || equals === token) && /^[a-z]{4,}$/u.test(token.name)) {
      stream.next()
      return
    } else return
  }
}
