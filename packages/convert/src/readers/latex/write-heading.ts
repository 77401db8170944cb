import { interpret } from './interpret.ts'
import type { Session } from './session.ts'
import type { Token } from './token.ts'

/** Write tokens as a heading; further lines of it are a paragraph. */
export function writeHeading(session: Session, title: readonly Token[], depth: 1 | 2 | 3 | 4 | 5 | 6): void {
  session.writer.startHeading()
  interpret(session, title, {})
  session.writer.endHeading(depth)
}
