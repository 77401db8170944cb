import type { LocatedCitation } from '../bibliography/located-citation.ts'
import { locateBibtex } from '../bibliography/read-bibtex.ts'
import { decode } from '../decode.ts'
import type { ReaderMessage, ReadOptions } from '../format.ts'
import { isBeside } from '../is-beside.ts'
import { PACKAGE_ENDINGS } from './commands/package-endings.ts'
import { parseLatex } from './parse-latex.ts'
import { rawText } from './raw-text.ts'
import type { Token } from './token.ts'

/** Commands that name files, and how these end. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ['input', 'tex'],
  ['include', 'tex'],
  ['subfile', 'tex'],
  ['makerubric', 'tex'],
  ['bibliography', 'bib'],
  ['addbibresource', 'bib'],
])

/** Files that come with TeX and hold no text. */
const DISTRIBUTED: ReadonlySet<string> = new Set(['glyphtounicode', 'ix-utf8enc.dfu', 't1enc.def'])

/** More than this belongs to no CV. */
const MOST_FILES = 60

export interface LoadedFiles {
  /** The document's text, and behind it that of the files. */
  readonly text: string
  readonly files: ReadonlyMap<string, readonly Token[]>
  /** The entries of each bibliography that is named. */
  readonly bibliographies: ReadonlyMap<string, readonly LocatedCitation[]>
  readonly messages: readonly ReaderMessage[]
}

/** Load the files that a document reads, and those that they read; only files beside the document. */
export async function loadFiles(
  text: string,
  tokens: readonly Token[],
  options: ReadOptions,
): Promise<LoadedFiles> {
  const files = new Map<string, readonly Token[]>()
  const bibliographies = new Map<string, readonly LocatedCitation[]>()
  const messages: ReaderMessage[] = []
  const told = new Set<string>()
  let whole = text
  for (const name of packagesIn(tokens)) {
    const loaded = isBeside(name) ? await options.readNeighbour?.(name) : undefined
    if (loaded && files.size < MOST_FILES) files.set(name, parsePackage(new TextDecoder().decode(loaded)))
  }
  const wanted = namesIn(tokens)
  for (let call = wanted.shift(); call; call = wanted.shift()) {
    const { name, ending, start, end } = call
    if (files.has(name) || told.has(name)) continue
    const loaded = files.size < MOST_FILES ? await load(name, ending, options) : undefined
    if (typeof loaded !== 'string') {
      told.add(name)
      messages.push({ severity: 'warning', rule: 'unread-file', ...reasonFor(name, options), start, end })
      continue
    }
    const base = whole.length + 1
    const parsed = ending === 'bib' ? [] : parseLatex(loaded, base)
    if (ending === 'bib') {
      const located = await locateBibtex(loaded, base)
      bibliographies.set(name, located.citations)
      for (const message of located.messages) messages.push(message)
    }
    whole += `\n${loaded}`
    files.set(name, parsed)
    for (const call of namesIn(parsed)) wanted.push(call)
  }
  return { text: whole, files, bibliographies, messages }
}

interface Call {
  readonly ending: string
  readonly name: string
  readonly start: number
  readonly end: number
}

function namesIn(tokens: readonly Token[]): Call[] {
  return tokens.flatMap((token, index): Call[] => {
    if ('tokens' in token) return namesIn(token.tokens)
    const ending = token.type === 'macro' ? COMMANDS.get(token.name) : undefined
    if (ending === undefined) return []
    const next = tokens.slice(index + 1, index + 9).find((other) => other.type === 'group')
    if (next?.type !== 'group') return []
    return rawText(next.tokens)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.includes('#') && !DISTRIBUTED.has(name))
      .map((name) => ({ name, ending, start: token.start, end: next.end }))
  })
}

/** The files of the packages and the class that a document names. */
function packagesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token, index): string[] => {
    const ending = token.type === 'macro' ? PACKAGE_ENDINGS.get(token.name) : undefined
    const names = tokens.slice(index + 1).find((next) => next.type === 'group')
    if (ending === undefined || names?.type !== 'group') return []
    return rawText(names.tokens)
      .split(',')
      .map((name) => `${name.trim()}.${ending}`)
  })
}

/** A package or class that lies beside the document; in it `@` is a letter. */
function parsePackage(text: string): Token[] {
  return parseLatex(text.replaceAll('@', 'zzat'), 0)
}

async function load(
  name: string,
  ending: string,
  { readNeighbour, path }: ReadOptions,
): Promise<string | undefined> {
  if (!readNeighbour || !isBeside(name)) return undefined
  const candidates = /\.\w+$/u.test(name) ? [name, `${name}.${ending}`] : [`${name}.${ending}`, name]
  for (const candidate of candidates) {
    const bytes = await readNeighbour(candidate)
    if (!bytes) continue
    try {
      return decode(bytes, path)
    } catch {
      return undefined
    }
  }
  return undefined
}

function reasonFor(name: string, { readNeighbour }: ReadOptions): { reason: string; remedy?: string } {
  if (!isBeside(name))
    return {
      reason: `${name} is not read: it lies outside the document’s folder`,
      remedy: 'put the file beside the document',
    }
  if (!readNeighbour) return { reason: `${name} is not read: files beside the document are out of reach` }
  return { reason: `${name} is not read: there is no such file beside the document` }
}
