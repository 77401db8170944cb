import type { Resume } from '@offprint/schema'
import type { Body } from '../canonical/body.ts'
import { documentLanguage } from '../canonical/document-language.ts'
import { draftEntry } from '../canonical/entry.ts'
import { openForms } from '../canonical/forms.ts'
import { arrange, type Heading } from '../canonical/headings.ts'
import { isObject, itemAt, own, toJson } from '../canonical/json.ts'
import { presentWord } from '../canonical/words.ts'
import { plainLine } from './plain-line.ts'
import { textWidth } from './text-width.ts'
import { tidied } from './tidied.ts'
import { wrapText } from './wrap-text.ts'

const COLUMNS = 76

/** Write a resume as plain text to paste into a form: headings underlined, lists, references, at most 76 columns. */
export function writeText(resume: Resume): string {
  const json = tidied(toJson(resume))
  const language = documentLanguage(json)
  const present = presentWord(language)
  const { headings, entries } = arrange(json, language)
  const forms = openForms(language, {}, {})
  const basics = own(json, 'basics')
  const head = isObject(basics) ? draftEntry(basics, forms.basics)[0]?.body : undefined
  const about = headings.findIndex(({ select }) => select?.section === 'basics')
  const sections = headings.map((heading, number) => {
    const bodies = entries
      .filter((entry) => entry.heading === number)
      .flatMap(
        ({ section, index }) =>
          draftEntry(itemAt(json, section, index), forms.entry(section, heading.select))[0] ?? [],
      )
      .map(({ body }) => entryLines(body, present))
    return sectionLines(heading, number === about ? (head?.paragraph ?? []) : [], bodies)
  })
  const blocks = [headLines(head, about < 0), ...sections].filter((lines) => lines.length > 0)
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function headLines(head: Body | undefined, withProse: boolean): string[] {
  if (head === undefined) return []
  const contacts = head.items.flatMap((item) => indented(plainLine(item), '', '  '))
  const prose = withProse ? paragraphs(head.paragraph, '') : []
  const name = head.head === '' ? [] : underlined(plainLine(head.head), '=')
  return [name, contacts, prose]
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}

function sectionLines(
  { title, level, note }: Heading,
  prose: readonly string[],
  entries: readonly string[][],
): string[] {
  const top = level === 1 ? underlined(title.toUpperCase(), '-') : underlined(title, '.')
  const loose = entries.some((lines) => lines.length > 2)
  return [
    ...(level === 1 ? ['', ...top] : top),
    ...(note === undefined ? [] : ['', ...indented(`(${note})`, '', ' ')]),
    ...(prose.length === 0 ? [] : ['', ...paragraphs(prose, '')]),
    ...entries.flatMap((lines, index) => (index === 0 || loose ? ['', ...lines] : lines)),
  ]
}

function underlined(text: string, sign: string): string[] {
  const lines = wrapText(text, COLUMNS)
  return [...lines, sign.repeat(Math.max(...lines.map(textWidth)))]
}

/** An entry; a time that goes on ends with the word for that. */
function entryLines({ head, paragraph, items }: Body, present: string): string[] {
  const line = plainLine(head).replace(/(?<=\d)–(?=\)$)/u, ` – ${present}`)
  return [
    ...(line === '' ? [] : indented(line, '- ', '  ')),
    ...paragraphs(paragraph, '  '),
    ...items.flatMap((item) => indented(plainLine(item), '  - ', '    ')),
  ]
}

/** Lines of prose; those that end in a backslash end there in print as well. */
function paragraphs(lines: readonly string[], indent: string): string[] {
  return lines.flatMap((line) =>
    line === '' ? [''] : indented(plainLine(line.replace(/(?<!\\)\\$/u, '')), indent, indent),
  )
}

function indented(text: string, first: string, others: string): string[] {
  return wrapText(text, COLUMNS - others.length).map((line, index) => (index === 0 ? first : others) + line)
}
