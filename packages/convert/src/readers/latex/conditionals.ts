import { rawText } from './raw-text.ts'
import { readArguments } from './read-arguments.ts'
import type { Scope, Session } from './session.ts'
import type { MacroToken, Token } from './token.ts'
import type { TokenStream } from './token-stream.ts'

/** Commands that take both branches as arguments, and whether their condition holds. */
const WITH_BRANCHES: Readonly<Record<string, (condition: readonly Token[]) => boolean>> = {
  ifthenelse: (condition) => isEqual(condition),
  ifstrempty: isEmpty,
  ifblank: isEmpty,
  ifempty: isEmpty,
  IfNoValueTF: isEmpty,
  IfValueTF: (condition) => !isEmpty(condition),
  IfBooleanTF: (condition) => !isEmpty(condition),
  ifdefempty: isEmpty,
}

/** Follow conditionals: the ones that LaTeX CVs use to leave out what is empty, and switches of the document. */
export function runConditional(session: Session, { stream }: Scope, { name }: MacroToken): boolean {
  const holds = Object.hasOwn(WITH_BRANCHES, name) ? WITH_BRANCHES[name] : undefined
  if (holds) {
    const [condition = [], yes = [], no = []] = readArguments(stream, ['m', 'm', 'm'])
    stream.push(holds(condition) ? yes : no)
    return true
  }
  if (name === 'newif') return makeSwitch(session, stream)
  if (setSwitch(session, name)) return true
  if (name === 'else') skipBranch(stream, false)
  if (name === 'else' || name === 'fi' || name === 'or') return true
  const condition = conditionOf(session, stream, name)
  if (condition === undefined) return false
  if (!condition) skipBranch(stream, true)
  return true
}

/** Whether a TeX conditional holds; `undefined` where the command is none. */
function conditionOf(session: Session, stream: TokenStream, name: string): boolean | undefined {
  if (name === 'iftrue') return true
  if (name === 'iffalse') return false
  if (name === 'ifx' || name === 'if') return isSame(takeOne(stream), takeOne(stream))
  if (name === 'ifdefined' || name === 'ifcsname') {
    const given = stream.next()
    return given?.type === 'macro' && session.definitions.commands.has(given.name)
  }
  return name.startsWith('if') ? session.switches.get(name.slice(2)) : undefined
}

function takeOne(stream: TokenStream): Token | undefined {
  stream.skipSpace()
  return stream.next()
}

function isSame(a: Token | undefined, b: Token | undefined): boolean {
  if (a?.type === 'macro' && b?.type === 'macro') return a.name === b.name
  return a?.type === 'text' && b?.type === 'text' && a.value === b.value
}

/** Skip to the `\else` (where one is wanted) or `\fi` of this conditional. */
function skipBranch(stream: TokenStream, toElse: boolean): void {
  let depth = 0
  for (let token = stream.next(); token; token = stream.next()) {
    if (token.type !== 'macro') continue
    if (token.name === 'fi' && depth === 0) return
    if (token.name === 'else' && depth === 0 && toElse) return
    if (token.name === 'fi') depth -= 1
    else if (/^if(?!thenelse|strempty|blank|empty|defempty)/u.test(token.name)) depth += 1
  }
}

function makeSwitch(session: Session, stream: TokenStream): boolean {
  const token = takeOne(stream)
  if (token?.type === 'macro') session.switches.set(token.name.slice(2), false)
  return true
}

function setSwitch(session: Session, name: string): boolean {
  const set = /^(\w+?)(true|false)$/u.exec(name)
  const key = set?.[1] ?? ''
  if (!set || !session.switches.has(key)) return false
  session.switches.set(key, set[2] === 'true')
  return true
}

function isEmpty(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.type === 'space' || (token.type === 'macro' && token.name === 'empty'))
}

/** `\equal{a}{b}`, with `\not` before it or not; other conditions hold. */
function isEqual(tokens: readonly Token[]): boolean {
  const groups = tokens.filter((token) => token.type === 'group')
  const names = tokens.flatMap((token) => (token.type === 'macro' ? [token.name] : []))
  const [a, b] = groups
  if (!names.includes('equal') || !a || !b) return !names.includes('NOT')
  const same = rawText(a.tokens) === rawText(b.tokens)
  return names.includes('not') || names.includes('NOT') ? !same : same
}
