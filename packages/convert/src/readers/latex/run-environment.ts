import type { EntryPart } from './commands/entries.ts'
import { environmentOf } from './commands/environments.ts'
import { HEADED } from './commands/headings.ts'
import { expand } from './expand.ts'
import { rawText } from './raw-text.ts'
import { type Argument, kindsOf, readArguments, readGroups } from './read-arguments.ts'
import type { OpenEnvironment, Scope, Session } from './session.ts'
import type { Token } from './token.ts'
import { writeEntry } from './write-entry.ts'
import { writeHeading } from './write-heading.ts'

/** Environments that are an entry with a list below it. */
const ENTRIES: ReadonlyMap<string, readonly EntryPart[]> = new Map<string, readonly EntryPart[]>([
  ['rSubsection', ['host', 'date', 'title', 'text']],
  ['cvsubsection', ['text', 'title', 'date']],
  ['joblong', ['title', 'date']],
  ['twocolentry', ['date']],
])

/** Begin an environment: its arguments are next in the stream, its content behind them. */
export function beginEnvironment(
  session: Session,
  scope: Scope,
  token: Token & { readonly name: string },
): void {
  const open = (end: () => void): void => {
    session.environments.push({ name: token.name, style: scope.style, end })
  }
  if (token.name === 'document') session.isBody = true
  const own = session.definitions.environments.get(token.name)
  if (own && !(own.isRedefinition && environmentOf(token.name))) {
    const given = readArguments(
      scope.stream,
      own.parameters.map(({ kind }) => kind),
    ).map((argument, index) => argument ?? own.parameters[index]?.fallback)
    session.budget -= own.body.length + own.after.length
    open(() => scope.stream.push(session.budget > 0 ? expand(own.after, given, token) : []))
    if (session.budget > 0) scope.stream.push(expand(own.body, given, token))
    return
  }
  if (session.isBody) open(beginKnown(session, scope, token))
}

/** End the innermost environment of that name, and those left open inside it. */
export function endEnvironment(session: Session, scope: Scope, name: string): void {
  if (!session.environments.some((open) => open.name === name)) return
  for (let open = session.environments.pop(); open; open = session.environments.pop()) {
    open.end()
    scope.style = open.style
    if (open.name === name) return
  }
}

/** Begin an environment that the document does not define; gives what its end does. */
function beginKnown(
  session: Session,
  scope: Scope,
  token: Token & { readonly name: string },
): OpenEnvironment['end'] {
  const { writer } = session
  const { stream } = scope
  const known = environmentOf(token.name)
  const depth = HEADED.get(token.name)
  const entry = ENTRIES.get(token.name)
  const given = readArguments(stream, kindsOf(known?.arguments ?? 'o'))
  writer.endParagraph()
  if (token.name === 'refsection') return beginReferences(session, given[0])
  if (known?.kind === 'hidden') {
    skipToEnd(scope, token.name)
    return () => undefined
  }
  if (known?.kind === 'table') {
    writer.openTable()
    return writer.closeTable
  }
  if (known?.kind === 'list' || known?.kind === 'numbered' || known?.kind === 'bibliography') {
    writer.openList(known.kind !== 'list')
    return writer.closeList
  }
  if (depth !== undefined) {
    const [title] = readGroups(stream, 1)
    if (title) writeHeading(session, title.tokens, depth)
    return writer.endParagraph
  }
  if (entry) {
    writer.openEntry()
    writeEntry(session, scope.style, entry, readGroups(stream, entry.length))
    writer.openList(false)
    return () => {
      writer.closeList()
      writer.closeEntry(false)
    }
  }
  if (!known && given[0] && !isSetting(given[0]))
    stream.push([{ type: 'group', tokens: given[0], start: token.start, end: token.end }])
  if (!known) skipSizes(scope)
  if (!known && token.type === 'environment' && token.tokens.some(isItem)) {
    writer.openList(false)
    return writer.closeList
  }
  return writer.endParagraph
}

/** What is cited, and the files it is from, are a section's own. */
function beginReferences({ bibliography, writer }: Session, labels: Argument): OpenEnvironment['end'] {
  bibliography.cited.clear()
  bibliography.section = rawText(labels ?? []).split(/\s*,\s*/u)
  return () => {
    bibliography.section = []
    writer.endParagraph()
  }
}

function skipToEnd({ stream }: Scope, name: string): void {
  for (let token = stream.peek(); token; token = stream.peek()) {
    if (token.type === 'end' && token.name === name) return
    stream.next()
  }
}

/** What an environment that isn't known takes first is no text where it is a length or a number (`{12pt}`, `{0.5\\textwidth}`). */
function skipSizes({ stream }: Scope): void {
  for (let token = stream.peek(); token?.type === 'group'; token = stream.peek()) {
    if (!/^[-\d.]*(?:pt|in|cm|mm|em|ex|\\\w+)?$/u.test(rawText(token.tokens))) return
    stream.next()
  }
}

function isItem(token: Token): boolean {
  return token.type === 'macro' && token.name === 'item'
}

/** `[leftmargin=*]` is no text. */
function isSetting(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.type === 'text' && /[=*]/u.test(token.value))
}
