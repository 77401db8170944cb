import type { ReaderMessage, ReadOptions, SourceDocument } from '../format.ts'
import { openBibliography } from './bibliography.ts'
import { HEADINGS } from './commands/headings.ts'
import { interpret } from './interpret.ts'
import { loadFiles } from './load-files.ts'
import { parseLatex } from './parse-latex.ts'
import { findUnsafe } from './prepare-latex.ts'
import type { Session } from './session.ts'
import { openWriter } from './writer.ts'

/** How many tokens the commands of a document may expand to. */
const MOST_EXPANDED = 60_000

const GERMAN = /\b(?:n?german|n?austrian|n?swissgerman)\b/u

/**
 * Read LaTeX into an mdast tree with positions.
 *
 * Commands of the document are expanded, those of CV classes known by tables; the text of others stays and is told.
 */
export async function readLatex(source: string, options: ReadOptions): Promise<SourceDocument> {
  const tokens = parseLatex(source, 0)
  const { text, files, bibliographies, messages } = await loadFiles(source, tokens, options)
  const writer = openWriter(text)
  const session: Session = {
    writer,
    definitions: { commands: new Map(), environments: new Map() },
    switches: new Map(),
    files,
    bibliography: openBibliography(bibliographies),
    expanding: new Map(),
    reading: new Set(),
    environments: [],
    messages: [...messages, ...braceMessages(source)],
    told: new Set(messages.map(({ reason }) => `file ${reason.split(' ')[0]}`)),
    budget: MOST_EXPANDED,
    isPackage: false,
    isBody: !source.includes('\\begin{document}'),
    hasSections: [...HEADINGS.keys()].some((name) => text.includes(`\\${name}`)),
    hasUmlautShorthand: GERMAN.test(source.slice(0, Math.max(0, source.indexOf('\\begin{document}')))),
  }
  interpret(session, tokens, {})
  return { text, tree: writer.finish(), messages: session.messages }
}

function braceMessages(source: string): ReaderMessage[] {
  const [first, ...more] = findUnsafe(source)
  if (first === undefined) return []
  const others = more.length > 0 ? ` (and ${more.length} more)` : ''
  return [
    {
      severity: 'warning',
      rule: 'unbalanced-brace',
      reason: `a brace has no partner or is nested too deep${others}; it is left out`,
      start: first[0],
      end: first[1],
    },
  ]
}
