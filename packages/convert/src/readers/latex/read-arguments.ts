import type { GroupToken, Token } from './token.ts'
import type { TokenStream } from './token-stream.ts'

/**
 * An argument's kind, as in xparse: `m` mandatory, `o` optional in brackets, `s` a star, `d` optional in parentheses,
 * `a` optional in angle brackets.
 */
export type ArgumentKind = 'm' | 'o' | 's' | 'd' | 'a'

/** What a command was given; `undefined` for an optional argument that isn't there. */
export type Argument = readonly Token[] | undefined

const BRACKETS: Readonly<Record<string, readonly [string, string]>> = {
  o: ['[', ']'],
  d: ['(', ')'],
  a: ['<', '>'],
}

/** A signature (`s o m`) as the kinds of its arguments. */
export function kindsOf(signature: string): ArgumentKind[] {
  return signature === '' ? [] : (signature.split(' ') as ArgumentKind[])
}

/** Take a command's arguments from the stream. */
export function readArguments(stream: TokenStream, kinds: readonly ArgumentKind[]): Argument[] {
  return kinds.map((kind) => {
    if (kind === 'm') return readMandatory(stream)
    if (kind === 's') return readStar(stream)
    const [open, close] = BRACKETS[kind] ?? ['[', ']']
    return readBracketed(stream, open, close)
  })
}

/** The groups that follow one another, white space between them aside, at most `most`. */
export function readGroups(stream: TokenStream, most: number): GroupToken[] {
  const groups: GroupToken[] = []
  while (groups.length < most) {
    const spaces = takeSpaces(stream)
    const token = stream.peek()
    if (token?.type !== 'group') {
      stream.push(spaces)
      break
    }
    stream.next()
    groups.push(token)
  }
  return groups
}

function readMandatory(stream: TokenStream): readonly Token[] {
  stream.skipSpace()
  const token = stream.peek()
  if (!token || token.type === 'paragraph' || token.type === 'end') return []
  stream.next()
  if (token.type === 'group') return token.tokens
  if (token.type === 'text' && token.value === '{') return readUnclosed(stream)
  if (token.type !== 'text' || token.raw || token.value.length < 2) return [token]
  const [first = ''] = token.value
  const at = token.end - token.start === token.value.length ? token.start + first.length : token.start
  stream.push([{ ...token, value: token.value.slice(first.length), start: at }])
  return [{ ...token, value: first, end: Math.max(at, token.start + 1) }]
}

/** A group that the parser found no end for: to its brace, else to the end of the paragraph. */
function readUnclosed(stream: TokenStream): Token[] {
  const tokens: Token[] = []
  for (let token = stream.peek(); token; token = stream.peek()) {
    if (token.type === 'paragraph' || token.type === 'environment' || token.type === 'end') return tokens
    stream.next()
    if (token.type === 'text' && token.value === '}') return tokens
    tokens.push(token)
  }
  return tokens
}

function readStar(stream: TokenStream): Argument {
  const token = stream.peek()
  if (token?.type !== 'text' || token.value !== '*') return undefined
  stream.next()
  return [token]
}

function readBracketed(stream: TokenStream, open: string, close: string): Argument {
  const spaces = takeSpaces(stream)
  const opening = stream.peek()
  if (opening?.type !== 'text' || opening.value !== open) {
    stream.push(spaces)
    return undefined
  }
  stream.next()
  const tokens: Token[] = []
  for (let depth = 1; depth > 0; ) {
    const token = stream.peek()
    if (!token || token.type === 'paragraph' || token.type === 'end') {
      stream.push([...spaces, opening, ...tokens])
      return undefined
    }
    stream.next()
    if (token.type === 'text' && token.value === open) depth += 1
    if (token.type === 'text' && token.value === close) depth -= 1
    if (depth > 0) tokens.push(token)
  }
  return tokens
}

function takeSpaces(stream: TokenStream): Token[] {
  const spaces: Token[] = []
  for (let token = stream.peek(); token?.type === 'space'; token = stream.peek()) {
    spaces.push(token)
    stream.next()
  }
  return spaces
}
