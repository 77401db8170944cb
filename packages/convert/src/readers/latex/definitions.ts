import { rawText } from './raw-text.ts'
import { type Argument, type ArgumentKind, readArguments } from './read-arguments.ts'
import type { Token } from './token.ts'
import type { TokenStream } from './token-stream.ts'

/** A command or environment that the document defines itself. */
export interface Definition {
  readonly parameters: readonly { readonly kind: ArgumentKind; readonly fallback: readonly Token[] }[]
  readonly body: readonly Token[]
  /** What an environment ends with. */
  readonly after: readonly Token[]
  /** Whether only the looks of something known are changed, as by `\\renewcommand` and by packages. */
  readonly isRedefinition: boolean
}

/** What a document has defined so far. */
export interface Definitions {
  readonly commands: Map<string, Definition>
  readonly environments: Map<string, Definition>
}

type DefinitionReader = (stream: TokenStream, definitions: Definitions, isRedefinition: boolean) => void

const READERS: Readonly<Record<string, DefinitionReader>> = {
  newcommand: readCommand,
  renewcommand: readCommand,
  providecommand: readCommand,
  DeclareRobustCommand: readCommand,
  newrobustcmd: readCommand,
  newcommandx: readCommand,
  NewDocumentCommand: readDocumentCommand,
  RenewDocumentCommand: readDocumentCommand,
  DeclareDocumentCommand: readDocumentCommand,
  ProvideDocumentCommand: readDocumentCommand,
  def: readPrimitive,
  gdef: readPrimitive,
  edef: readPrimitive,
  xdef: readPrimitive,
  let: readAlias,
  newenvironment: readEnvironment,
  renewenvironment: readEnvironment,
}

/** Read a definition, if the command makes one. */
export function readDefinition(
  name: string,
  stream: TokenStream,
  definitions: Definitions,
  isPackage: boolean,
): boolean {
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined
  reader?.(stream, definitions, isPackage || /^(?:renew|Renew|provide|Provide)/u.test(name))
  return reader !== undefined
}

function readCommand(stream: TokenStream, { commands }: Definitions, isRedefinition: boolean): void {
  const [, name, count, fallback, body] = readArguments(stream, ['s', 'm', 'o', 'o', 'm'])
  setCommand(commands, name, {
    parameters: parametersOf(count, fallback),
    body: body ?? [],
    after: [],
    isRedefinition,
  })
}

function readEnvironment(stream: TokenStream, { environments }: Definitions, isRedefinition: boolean): void {
  const [, name, count, fallback, body, after] = readArguments(stream, ['s', 'm', 'o', 'o', 'm', 'm'])
  environments.set(rawText(name ?? []), {
    parameters: parametersOf(count, fallback),
    body: body ?? [],
    after: after ?? [],
    isRedefinition,
  })
}

function readDocumentCommand(stream: TokenStream, { commands }: Definitions, isRedefinition: boolean): void {
  const [name, signature, body] = readArguments(stream, ['m', 'm', 'm'])
  setCommand(commands, name, {
    parameters: parametersIn(signature ?? []),
    body: body ?? [],
    after: [],
    isRedefinition,
  })
}

/** The kinds of xparse, `O{default}` with its default. */
function parametersIn(tokens: readonly Token[]): Definition['parameters'][number][] {
  return tokens.flatMap((token, index): Definition['parameters'][number][] => {
    if (token.type !== 'text') return []
    const next = tokens[index + 1]
    const fallback = next?.type === 'group' ? next.tokens : []
    return [...token.value].flatMap((letter): Definition['parameters'][number][] => {
      if (letter === 'm' || letter === 'o' || letter === 's') return [{ kind: letter, fallback: [] }]
      return letter === 'O' ? [{ kind: 'o', fallback }] : []
    })
  })
}

/** `\def\name#1#2{…}`; what else parts the parameters is not looked at. */
function readPrimitive(stream: TokenStream, { commands }: Definitions, isRedefinition: boolean): void {
  const name = stream.next()
  const parameters: Definition['parameters'][number][] = []
  for (let token = stream.peek(); token && token.type !== 'group'; token = stream.peek()) {
    if (token.type === 'paragraph' || token.type === 'end') return
    stream.next()
    if (token.type === 'text' && token.value === '#') parameters.push({ kind: 'm', fallback: [] })
  }
  const [body] = readArguments(stream, ['m'])
  if (name) setCommand(commands, [name], { parameters, body: body ?? [], after: [], isRedefinition })
}

function readAlias(stream: TokenStream, { commands }: Definitions, isRedefinition: boolean): void {
  stream.skipSpace()
  const name = stream.next()
  stream.skipSpace()
  const equals = stream.peek()
  if (equals?.type === 'text' && equals.value === '=') stream.next()
  stream.skipSpace()
  const meaning = stream.next()
  if (name?.type !== 'macro' || meaning?.type !== 'macro' || name.name === meaning.name) return
  const known = commands.get(meaning.name)
  commands.set(name.name, known ?? { parameters: [], body: [meaning], after: [], isRedefinition })
}

function setCommand(commands: Definitions['commands'], name: Argument, definition: Definition): void {
  const macro = name?.find((token) => token.type === 'macro')
  if (macro?.type === 'macro') commands.set(macro.name, definition)
}

function parametersOf(count: Argument, fallback: Argument): Definition['parameters'] {
  const number = Math.min(9, Number.parseInt(rawText(count ?? []), 10) || 0)
  return Array.from({ length: number }, (_, index) =>
    index === 0 && fallback ? { kind: 'o', fallback } : { kind: 'm', fallback: [] },
  )
}
