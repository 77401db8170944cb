import { beginEnvironment, endEnvironment } from './run-environment.ts'
import { runMacro } from './run-macro.ts'
import type { Scope, Session } from './session.ts'
import type { Style } from './style.ts'
import type { PrintedToken, Token } from './token.ts'
import { openStream } from './token-stream.ts'
import { writeMath } from './write-math.ts'
import { writeText } from './write-text.ts'

/** Read tokens as LaTeX would, and write what they print. */
export function interpret(session: Session, tokens: readonly Token[], style: Style): void {
  const scope: Scope = { stream: openStream(tokens), style }
  for (let token = scope.stream.next(); token; token = scope.stream.next()) read(session, scope, token)
}

function read(session: Session, scope: Scope, token: Token): void {
  if (token.type === 'macro') runMacro(session, scope, token)
  else if (token.type === 'begin') beginEnvironment(session, scope, token)
  else if (token.type === 'end') endEnvironment(session, scope, token.name)
  else if (token.type === 'environment') {
    scope.stream.push([...token.tokens, { type: 'end', name: token.name, start: token.end, end: token.end }])
    beginEnvironment(session, scope, token)
  } else if (session.isBody) write(session, scope, token)
}

function write(session: Session, scope: Scope, token: PrintedToken): void {
  if (token.type === 'text') writeText(session, scope, token)
  else if (token.type === 'space') session.writer.space(token.start, token.end, scope.style)
  else if (token.type === 'paragraph') session.writer.endParagraph()
  else if (token.type === 'group') interpret(session, token.tokens, scope.style)
  else writeMath(session, scope.style, token.tokens)
}
