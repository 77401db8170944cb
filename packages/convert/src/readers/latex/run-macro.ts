import { contactOf } from './commands/contacts.ts'
import { entryParts, mostArguments } from './commands/entries.ts'
import { HEADINGS } from './commands/headings.ts'
import { LAYOUT } from './commands/layout.ts'
import { STYLED, SWITCHES } from './commands/styles.ts'
import { TRANSPARENT } from './commands/transparent.ts'
import { runConditional } from './conditionals.ts'
import { type Definition, readDefinition } from './definitions.ts'
import { expand } from './expand.ts'
import { interpret } from './interpret.ts'
import { kindsOf, readArguments, readGroups } from './read-arguments.ts'
import { runBibliography } from './run-bibliography.ts'
import { runContact } from './run-contact.ts'
import { runPackage } from './run-package.ts'
import { isPrimitive, runPrimitive } from './run-primitive.ts'
import { type Scope, type Session, tell } from './session.ts'
import { accentOf, symbolOf } from './symbols.ts'
import type { MacroToken, Token } from './token.ts'
import { writeAccent } from './write-accent.ts'
import { writeEntry } from './write-entry.ts'
import { writeHeading } from './write-heading.ts'

type Runner = (session: Session, scope: Scope, token: MacroToken) => boolean

/** Who may know a command, in the order in which they are asked. */
const RUNNERS: readonly Runner[] = [
  (session, { stream }, { name }) => readDefinition(name, stream, session.definitions, session.isPackage),
  runConditional,
  runOwn,
  runPackage,
  runBibliography,
  runPrimitive,
  runHeading,
  runEntry,
  runContact,
  runStyle,
  runTransparent,
  runLayout,
  runSign,
]

/** Run a command: what the document defines, else what is known of it; the text of others stays. */
export function runMacro(session: Session, scope: Scope, token: MacroToken): void {
  if (/^[a-zA-Z@]+$/u.test(token.name)) scope.stream.skipSpace()
  if (!RUNNERS.some((run) => run(session, scope, token))) runUnknown(session, scope, token)
}

/** Expand a command of the document; one that only changes the looks of a known one keeps its meaning. */
function runOwn(session: Session, { stream }: Scope, token: MacroToken): boolean {
  const own = session.definitions.commands.get(token.name)
  if (!own || (own.isRedefinition && isKnown(token.name)) || isOwnHeading(token.name, own)) return false
  if (!session.isBody && contactOf(token.name) === undefined) {
    readArguments(
      stream,
      own.parameters.map(({ kind }) => kind),
    )
    return true
  }
  const given = readArguments(
    stream,
    own.parameters.map(({ kind }) => kind),
  ).map((argument, index) => argument ?? own.parameters[index]?.fallback)
  const depth = (session.expanding.get(token.name) ?? 0) + 1
  session.budget -= own.body.length + given.reduce((sum, argument) => sum + (argument?.length ?? 0), 1)
  if (session.budget > 0 && depth <= DEEPEST) {
    session.expanding.set(token.name, depth)
    stream.push(expand(own.body, given, token), () => session.expanding.set(token.name, depth - 1))
  } else {
    stream.push(given.flatMap((argument) => argument ?? []))
    tell(session, 'expansion', {
      severity: 'warning',
      rule: 'endless-command',
      reason: `\\${token.name} expands without end; it is expanded no further`,
      start: token.start,
      end: token.end,
    })
  }
  return true
}

/** Commands of CVs hardly nest in themselves. */
const DEEPEST = 12

/** However a document sets its `\cvsection`, it is a heading. */
function isOwnHeading(name: string, { parameters }: Definition): boolean {
  return HEADINGS.has(name) && parameters.length === 1 && parameters[0]?.kind === 'm'
}

function isKnown(name: string): boolean {
  return (
    isPrimitive(name) ||
    HEADINGS.has(name) ||
    mostArguments(name) > 0 ||
    LAYOUT.has(name) ||
    STYLED.has(name) ||
    contactOf(name) !== undefined
  )
}

function runHeading(session: Session, scope: Scope, token: MacroToken): boolean {
  const depth = HEADINGS.get(token.name)
  if (depth === undefined) return false
  const [, , title] = readArguments(scope.stream, ['s', 'o', 'm'])
  if (!session.isBody || !title) return true
  writeHeading(session, title, depth)
  return true
}

function runEntry(session: Session, scope: Scope, token: MacroToken): boolean {
  const most = mostArguments(token.name)
  if (most === 0) return false
  const [star, lead] = readArguments(scope.stream, ['s', 'o'])
  const given = readGroups(scope.stream, most)
  if (star && given.length === 0) return runOpenEntry(session, scope, token, lead ?? [])
  const entries = entryParts(token.name, given.length)
  if (!session.isBody) return true
  for (const parts of entries ?? [given.map(() => 'text' as const)]) {
    session.writer.openEntry()
    writeEntry(session, scope.style, parts, given.splice(0, parts.length))
    session.writer.closeEntry(parts.includes('title') && !parts.includes('body'))
  }
  return true
}

/** `\\entry*[2019--]` of the class curve: the text of the entry follows. */
function runOpenEntry(
  session: Session,
  scope: Scope,
  { start, end }: MacroToken,
  lead: readonly Token[],
): boolean {
  session.writer.openItem()
  writeEntry(session, scope.style, ['lead'], [{ type: 'group', tokens: lead, start, end }])
  return true
}

function runStyle(session: Session, scope: Scope, { name }: MacroToken): boolean {
  const styled = STYLED.get(name)
  if (styled) {
    const [text] = readArguments(scope.stream, ['m'])
    const emphasis = name === 'emph' && scope.style.emphasis ? { emphasis: false } : {}
    if (session.isBody) interpret(session, text ?? [], { ...scope.style, ...styled, ...emphasis })
    return true
  }
  if (!SWITCHES.has(name)) return false
  const patch = SWITCHES.get(name)
  scope.style = patch === undefined ? {} : { ...scope.style, ...patch }
  return true
}

function runTransparent(session: Session, scope: Scope, { name }: MacroToken): boolean {
  const signature = TRANSPARENT.get(name)
  if (signature === undefined) return false
  const given = readArguments(scope.stream, kindsOf(signature))
  if (session.isBody) interpret(session, given.at(-1) ?? [], scope.style)
  return true
}

function runLayout(session: Session, scope: Scope, { name, start }: MacroToken): boolean {
  const signature = LAYOUT.get(name)
  if (signature === undefined) return false
  const given = readArguments(scope.stream, kindsOf(signature))
  if (name === 'hspace' && given.at(-1) && session.isBody) session.writer.separate('\t', start)
  return true
}

function runSign(session: Session, scope: Scope, token: MacroToken): boolean {
  const accent = accentOf(token.name)
  if (accent !== undefined) {
    writeAccent(session, scope, token, accent)
    return true
  }
  const symbol = symbolOf(token.name)
  if (symbol === undefined) return false
  if (/^[a-zA-Z]/u.test(token.name)) skipEmptyGroup(scope)
  if (!session.isBody) return true
  if (symbol === ' ') session.writer.space(token.start, token.end, scope.style)
  else session.writer.text(symbol, token.start, token.end, scope.style)
  return true
}

function skipEmptyGroup({ stream }: Scope): void {
  const next = stream.peek()
  if (next?.type === 'group' && next.tokens.length === 0) stream.next()
}

/** What a command of a class or package that isn't known is given stays as text; several arguments are parts of a line. */
function runUnknown(session: Session, scope: Scope, token: MacroToken): void {
  if (!session.isBody) return
  const given = readGroups(scope.stream, 9)
  given.forEach((group, index) => {
    if (index > 0) session.writer.separate('\t', group.start)
    interpret(session, group.tokens, scope.style)
  })
  if (/^fa[A-Z]|^(?:fa|ai|ding|Letter|Mobilefone|Telefon)/u.test(token.name)) return
  tell(session, `command ${token.name}`, {
    severity: 'info',
    rule: 'unknown-command',
    reason: `\\${token.name} is not known; ${given.length > 0 ? 'its text is read as it stands' : 'it prints nothing here'}`,
    start: token.start,
    end: token.end,
  })
}
