import { printedCitation } from '../bibliography/located-citation.ts'
import { type BibliographyOptions, entriesOf, selectEntries } from './bibliography.ts'
import { interpret } from './interpret.ts'
import { rawText } from './raw-text.ts'
import { kindsOf, readArguments } from './read-arguments.ts'
import type { Scope, Session } from './session.ts'
import type { MacroToken, Token } from './token.ts'
import { writeHeading } from './write-heading.ts'

const CITE =
  /^(?:no|full|foot|footfull|paren|text|auto|smart|super)?[cC]ite(?:p|t|alp|alt|author|year|title)?$/u

/** Follow what cites entries of a bibliography and prints lists of them. */
export function runBibliography(session: Session, scope: Scope, { name, start }: MacroToken): boolean {
  const { bibliography } = session
  const { stream } = scope
  if (name === 'printbibliography') {
    const [options = []] = readArguments(stream, ['o'])
    printList(session, options)
  } else if (name === 'bibliography') {
    readArguments(stream, ['m'])
    printList(session, [])
  } else if (name === 'addbibresource') {
    const [options = [], file = []] = readArguments(stream, kindsOf('o m'))
    const label = optionsIn(options).get('label')
    if (label) bibliography.labels.set(label, rawText(file))
  } else if (name === 'defbibnote') {
    const [note = [], text = []] = readArguments(stream, ['m', 'm'])
    bibliography.notes.set(rawText(note), text)
  } else if (name === 'addtocategory') {
    const [category = [], keys = []] = readArguments(stream, ['m', 'm'])
    const known = bibliography.categories.get(rawText(category)) ?? new Set()
    bibliography.categories.set(rawText(category), new Set([...known, ...keysIn(keys)]))
  } else if (CITE.test(name)) {
    const [, , , keys = []] = readArguments(stream, kindsOf('s o o m'))
    for (const key of keysIn(keys)) bibliography.cited.add(key)
    if (name.startsWith('full')) printInline(session, scope, keysIn(keys), start)
  } else return false
  return true
}

/** A title of the list is its heading. */
function printList(session: Session, given: readonly Token[]): void {
  const { writer, bibliography } = session
  const options = optionsIn(given)
  const title = titleIn(given)
  if (title.length > 0) writeHeading(session, title, options.get('heading')?.startsWith('sub') ? 3 : 2)
  printNote(session, options.get('prenote'))
  writer.openList(false)
  for (const { citation, start, end } of selectEntries(bibliography, options)) {
    writer.openItem()
    writer.text(printedCitation(citation), start, end, { citation })
  }
  writer.closeList()
  printNote(session, options.get('postnote'))
}

function printNote(session: Session, name: string | undefined): void {
  const note = session.bibliography.notes.get(name ?? '')
  if (!note) return
  interpret(session, note, {})
  session.writer.endParagraph()
}

function printInline(
  { writer, bibliography }: Session,
  { style }: Scope,
  keys: readonly string[],
  at: number,
): void {
  for (const { citation, start, end } of entriesOf(bibliography)) {
    if (!keys.includes(String(citation.id))) continue
    writer.separate('\n', at)
    writer.text(printedCitation(citation), start, end, { ...style, citation })
  }
}

function keysIn(tokens: readonly Token[]): string[] {
  return rawText(tokens)
    .split(',')
    .map((key) => key.trim())
}

function optionsIn(tokens: readonly Token[]): BibliographyOptions {
  return new Map(
    rawText(tokens)
      .split(',')
      .map((option): [string, string] => {
        const [key = '', value = ''] = option.split('=')
        return [key.trim(), value.trim()]
      }),
  )
}

/** The tokens of `title={…}`, or of `title=…` up to the comma. */
function titleIn(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => token.type === 'text' && token.value === 'title')
  const rest =
    at < 0 ? [] : tokens.slice(at + 1).filter((token) => token.type !== 'text' || token.value !== '=')
  const [first] = rest
  if (first?.type === 'group') return first.tokens
  const end = rest.findIndex((token) => token.type === 'text' && token.value === ',')
  return end < 0 ? rest : rest.slice(0, end)
}
