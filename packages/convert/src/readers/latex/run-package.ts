import { PACKAGE_ENDINGS } from './commands/package-endings.ts'
import { interpret } from './interpret.ts'
import { rawText } from './raw-text.ts'
import { readArguments } from './read-arguments.ts'
import type { Scope, Session } from './session.ts'
import type { MacroToken } from './token.ts'

/** Read the definitions of a package or class that lies beside the document. */
export function runPackage(session: Session, { stream }: Scope, { name }: MacroToken): boolean {
  const ending = PACKAGE_ENDINGS.get(name)
  if (ending === undefined) return false
  const [options = [], names = []] = readArguments(stream, ['o', 'm', 'o'])
  if (rawText(names).includes('biblatex')) session.bibliography.sorting = sortingIn(rawText(options))
  for (const part of rawText(names).split(',')) readPackage(session, `${part.trim()}.${ending}`)
  return true
}

function readPackage(session: Session, file: string): void {
  const tokens = session.files.get(file)
  if (!tokens || session.reading.has(file)) return
  const { isPackage, isBody } = session
  session.reading.add(file)
  session.isPackage = true
  session.isBody = false
  interpret(session, tokens, {})
  session.isPackage = isPackage
  session.isBody = isBody
}

function sortingIn(options: string): string {
  return /\bsorting\s*=\s*(\w+)/u.exec(options)?.[1] ?? 'nty'
}
