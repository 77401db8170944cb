import { LAYOUT } from './commands/layout.ts'
import { interpret } from './interpret.ts'
import type { Session } from './session.ts'
import type { Style } from './style.ts'
import { symbolOf } from './symbols.ts'
import type { Token } from './token.ts'

const SCRIPTS: Readonly<Record<string, 'sup' | 'sub'>> = { '^': 'sup', _: 'sub' }

/** Commands whose argument is text again. */
const TEXT: ReadonlySet<string> = new Set([
  'text',
  'textrm',
  'textbf',
  'textit',
  'mbox',
  'href',
  'url',
  'textsuperscript',
])

/** Write a formula as plain text, with what is raised and lowered marked. */
export function writeMath(session: Session, style: Style, tokens: readonly Token[]): void {
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    const next = tokens[index + 1]
    if (!token) continue
    const script = token.type === 'macro' ? SCRIPTS[token.name] : undefined
    if (script && next) {
      writeMath(session, { ...style, tag: script }, [next])
      index += 1
    } else if (
      token.type === 'macro' &&
      next?.type === 'group' &&
      (TEXT.has(token.name) || session.definitions.commands.has(token.name))
    ) {
      interpret(session, [token, next], style)
      index += 1
    } else writePart(session, style, token)
  }
}

function writePart(session: Session, style: Style, token: Token): void {
  const { writer } = session
  if (token.type === 'text')
    writer.text(token.value === '~' ? ' ' : token.value, token.start, token.end, style)
  else if ('tokens' in token) writeMath(session, style, token.tokens)
  else if (token.type === 'macro' && session.definitions.commands.has(token.name))
    interpret(session, [token], style)
  else if (token.type === 'macro' && !LAYOUT.has(token.name))
    writer.text(symbolOf(token.name) ?? '', token.start, token.end, style)
}
