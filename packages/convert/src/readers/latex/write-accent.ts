import { readArguments } from './read-arguments.ts'
import type { Scope, Session } from './session.ts'
import { symbolOf } from './symbols.ts'
import type { MacroToken, Token } from './token.ts'

/** Dotless letters take their dot back under an accent. */
const DOTTED: Readonly<Record<string, string>> = { i: 'i', j: 'j', imath: 'i', jmath: 'j' }

/** Write the letter that an accent stands over, composed. */
export function writeAccent(session: Session, scope: Scope, token: MacroToken, accent: string): void {
  const [given = []] = readArguments(scope.stream, ['m'])
  const letters = lettersOf(given)
  const [first = '', ...rest] = letters
  if (first === '' || !session.isBody) return
  const end = given.at(-1)?.end ?? token.end
  const value = (first === ' ' ? '' : (first + accent).normalize('NFC')) + rest.join('')
  session.writer.text(value, token.start, Math.max(token.end, end), scope.style)
}

function lettersOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token): string[] => {
    if (token.type === 'text') return [...token.value]
    if (token.type === 'group') return lettersOf(token.tokens)
    return token.type === 'macro' ? [...(DOTTED[token.name] ?? symbolOf(token.name) ?? '')] : []
  })
}
