import type { Resume } from '@offprint/schema'
import { blocksOf, linesOf } from './document-blocks.ts'
import { documentLanguage } from './document-language.ts'
import { commentLines, entryLines, headLines } from './document-lines.ts'
import { draftEntry, type EntryDraft, type EntryForm } from './entry.ts'
import { openForms } from './forms.ts'
import { printFrontMatter } from './front-matter.ts'
import { arrange, type Heading } from './headings.ts'
import { isObject, isSame, itemAt, type Json, type JsonObject, own, toJson, valueAt } from './json.ts'
import { escapeText, guardLine } from './markup.ts'
import { readCanonical } from './read-canonical.ts'
import { entryParts, readEntry } from './read-entry.ts'
import { readHead } from './read-head.ts'
import { absentOf, ordersOf, ROOT, restOf, sequenceOf } from './remainder.ts'
import { selectorOf } from './selectors.ts'

/**
 * Write a resume as a CV in canonical Markdown, which `convert` reads as the same resume, byte for byte.
 *
 * Prose says what it can. What it can't say exactly (an empty list, a field that no CV has, an unusual order) stands in
 * front matter and in comments behind the entries. What was written is read at once; a resume that doesn't come back the
 * same becomes front matter as a whole.
 */
export function writeMarkdown(resume: Resume): string {
  const json = toJson(resume)
  const document = printDocument(json)
  const { resume: read, parts } = readCanonical(document)
  return isSame(read, json) && parts.free.length === 0 ? document : printData(json)
}

function printData(resume: JsonObject): string {
  const matter = { outline: false, keys: { [ROOT]: Object.keys(resume) }, set: resume }
  return [...printFrontMatter(matter), ''].join('\n')
}

function printDocument(resume: JsonObject): string {
  const language = documentLanguage(resume)
  const { headings, entries, outlined } = arrange(resume, language)
  const orders = ordersOf(resume)
  const absent = absentOf(resume)
  const forms = openForms(language, orders, absent)
  const basics = own(resume, 'basics')
  const { body, rest } = draftBasics(isObject(basics) ? basics : {}, forms.basics)
  const about = headings.findIndex(({ select }) => select?.section === 'basics')
  const head = headLines(about < 0 ? body : { ...body, paragraph: [] }, rest)
  const sections = headings.flatMap((heading, number) => {
    const items = entries
      .filter((entry) => entry.heading === number)
      .map(({ section, index }) =>
        printEntry(itemAt(resume, section, index), forms.entry(section, heading.select)),
      )
    return printSection(heading, items, number === about ? body.paragraph : [], language, outlined)
  })
  const matter = {
    ...(valueAt(resume, 'meta/language') !== language && { language }),
    ...restOf(resume, outlined),
    ...(!outlined && { outline: false }),
    ...(Object.keys(orders).length > 0 && { keys: orders }),
    ...(Object.keys(absent).length > 0 && { absent }),
    ...sequenceOf(entries),
  }
  return [...printFrontMatter(matter), ...head, ...sections, ''].join('\n')
}

/** The lines of an entry in the best way that comes back the same. */
function printEntry(entry: Json, form: EntryForm): string[] {
  const ways = draftEntry(entry, form).map(({ body, rest }) => entryLines(body, rest))
  const same = ways.find((lines) => {
    const [block, ...more] = blocksOf(linesOf(lines.join('\n')))
    const source = block && more.length === 0 ? entryParts(block.lines) : undefined
    return source && isSame(readEntry(source, form)?.value, entry)
  })
  return same ?? ways.at(-1) ?? []
}

/** The head of the document in the best way that comes back the same. */
function draftBasics(basics: JsonObject, form: EntryForm): EntryDraft {
  const ways = draftEntry(basics, form)
  const same = ways.find(({ body, rest }) => {
    const { entry, free } = readHead(blocksOf(linesOf(headLines(body, rest).join('\n'))), [], form)
    return free.length === 0 && isSame(entry.value, basics)
  })
  return same ?? { body: { head: '', paragraph: [], items: [] }, rest: { value: basics } }
}

function printSection(
  heading: Heading,
  items: readonly (readonly string[])[],
  about: readonly string[],
  language: string,
  outlined: boolean,
): string[] {
  const { title, level, select, note, listed } = heading
  const told = select !== undefined && isSame(select, selectorOf(title, language))
  const data = {
    ...(!told && { select: select ?? null }),
    ...(outlined && !listed && { listed: false }),
  }
  const loose = items.some((lines) => lines.includes(''))
  return [
    '',
    `${'#'.repeat(level + 1)} ${escapeText(title) ?? ''}`,
    ...commentLines(data),
    ...(note === undefined ? [] : ['', ...noteLines(note)]),
    ...(about.length === 0 ? [] : ['', ...about]),
    ...items.flatMap((lines, index) => (index === 0 || loose ? ['', ...lines] : lines)),
  ]
}

function noteLines(note: string): string[] {
  return (escapeText(note, { lineEnd: '\\\n' }) ?? '').split('\n').map((line) => `> ${guardLine(line)}`)
}
