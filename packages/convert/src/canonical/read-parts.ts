import { type Block, blocksOf, type Line, linesOf } from './document-blocks.ts'
import { readComment } from './document-lines.ts'
import { type Forms, openForms } from './forms.ts'
import { readFrontMatter } from './front-matter.ts'
import { isValid } from './is-valid.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import { isListName } from './layouts.ts'
import { shield, unshield } from './markup.ts'
import type { CanonicalParts, FoundEntry, FoundHeading, FreeText } from './parts.ts'
import { entryParts, readEntry, readLists } from './read-entry.ts'
import { readHead } from './read-head.ts'
import { selectorOf } from './selectors.ts'

/** Read the parts of canonical Markdown; what is not laid out as it would be printed is left free. */
export function readParts(text: string): CanonicalParts {
  const lines = linesOf(text)
  const { values: matter, length } = readFrontMatter(lines.map((line) => line.text))
  const language = languageOf(matter)
  const forms = openForms(language, readLists(matter.get('keys')), readLists(matter.get('absent')))
  const blocks = blocksOf(lines.slice(length))
  const first = blocks.findIndex((block) => levelOf(block) > 1)
  const head = first < 0 ? blocks : blocks.slice(0, first)
  const sections = sectionsOf(first < 0 ? [] : blocks.slice(first)).map((section) =>
    readSection(section, language, forms),
  )
  const about = sections.flatMap((section) => section.about)
  const { entry: basics, free } = readHead(head, about, forms.basics)
  return {
    matter,
    body: lines[length]?.start ?? text.length,
    basics,
    headings: sections.flatMap(({ heading }) => heading ?? []),
    entries: sections.flatMap(({ entries }) => entries),
    free: [...free.map(freeText), ...sections.flatMap(({ free }) => free.map(freeText))],
  }
}

function languageOf(matter: ReadonlyMap<string, Json>): string {
  const meta = matter.get('meta')
  const told = matter.get('language') ?? (isObject(meta) ? meta.language : undefined)
  return typeof told === 'string' ? told : 'en'
}

/** The depth of a heading; 0 for a block that is none. */
function levelOf({ kind, lines: [first] }: Block): number {
  return kind === 'heading' ? (first?.text ?? '').indexOf(' ') : 0
}

/** Blocks from each heading to the next. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []))
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]))
}

function freeText({ lines }: Block): FreeText {
  const [start, end] = rangeOf(lines)
  const last = lines.at(-1)
  const comment = readComment(last?.text.trim() ?? '')
  return {
    start,
    end: comment === undefined || last === undefined ? end : last.start,
    set: isObject(comment?.set) ? comment.set : {},
  }
}

function rangeOf(lines: readonly Line[]): [number, number] {
  const last = lines.at(-1)
  return [lines[0]?.start ?? 0, last === undefined ? 0 : last.start + last.text.length]
}

interface ReadSection {
  readonly heading: FoundHeading | undefined
  readonly entries: readonly FoundEntry[]
  readonly about: readonly Block[]
  readonly free: readonly Block[]
}

function readSection([top, ...below]: readonly Block[], language: string, forms: Forms): ReadSection {
  const line = top?.lines[0]
  const title = unshield(shield(line?.text.replace(/^#+ /u, '') ?? ''))
  const data = below[0]?.kind === 'comment' ? readComment(below[0].lines[0]?.text ?? '') : undefined
  const select = data !== undefined && 'select' in data ? data.select : selectorOf(title, language)
  const inside = data === undefined ? below : below.slice(1)
  if (top === undefined || line === undefined || select === undefined)
    return {
      heading: undefined,
      entries: [],
      about: [],
      free: top === undefined ? [] : [{ ...top, lines: [top, ...below].flatMap(({ lines }) => lines) }],
    }
  const quoted = inside[0]?.lines.every(({ text }) => text.startsWith('> ')) === true ? inside[0] : undefined
  const about =
    isObject(select) && select.section === 'basics' ? inside.filter(({ kind }) => kind === 'paragraph') : []
  const rest = inside.filter((block) => block !== quoted && !about.includes(block))
  const read = rest.map((block) => ({
    block,
    entry: readListed(block, isObject(select) ? select : {}, forms),
  }))
  return {
    heading: {
      at: line.start,
      value: {
        title,
        level: (top === undefined ? 1 : levelOf(top)) - 1,
        ...(isObject(select) && { select }),
        ...(quoted !== undefined && { note: noteOf(quoted) }),
      },
      end: line.start + line.text.length,
      listed: data?.listed !== false,
      ...(data !== undefined && { comment: rangeOf(below[0]?.lines ?? []) }),
    },
    entries: read.flatMap(({ entry }) => entry ?? []),
    about,
    free: read.flatMap(({ block, entry }) => (entry === undefined ? [block] : [])),
  }
}

function readListed(block: Block, select: JsonObject, forms: Forms): FoundEntry | undefined {
  const { section } = select
  const source = block.kind === 'entry' ? entryParts(block.lines) : undefined
  if (source === undefined || typeof section !== 'string' || !isListName(section)) return undefined
  const entry = readEntry(source, forms.entry(section, select))
  if (entry === undefined || !isValid({ [section]: [entry.value] })) return undefined
  return { ...entry, section, at: block.lines[0]?.start ?? 0 }
}

/** What a quotation below a heading says of the whole list. */
function noteOf({ lines }: Block): string {
  return unshield(shield(lines.map(({ text }) => text.slice(2)).join('\n')).replaceAll('\\\n', '\n'))
}
