import type { Body } from './body.ts'
import type { EntryRest } from './entry.ts'
import { inline } from './front-matter.ts'
import type { JsonObject } from './json.ts'
import { guardLine } from './markup.ts'

/** Stands for the line of an entry that has none. */
export const NO_HEAD = '–'

const COMMENT = '<!-- offprint: '
const COMMENT_END = ' -->'

/** An entry as an item of a list. */
export function entryLines({ head, paragraph, items }: Body, rest: EntryRest): string[] {
  const data = commentLines({ ...rest })
  if (head === '' && paragraph.length === 0 && items.length === 0) return data.map((line) => `- ${line}`)
  const below = [
    ...(paragraph.length === 0 ? [] : ['', ...paragraph, ...(items.length + data.length > 0 ? [''] : [])]),
    ...items.map((item) => `- ${item}`),
    ...data,
  ]
  return [
    `- ${head === '' ? NO_HEAD : guardLine(head)}`,
    ...below.map((line) => (line === '' ? '' : `  ${line}`)),
  ]
}

/** The head of a document: the name, a list of contacts, prose. */
export function headLines({ head, paragraph, items }: Body, rest: EntryRest): string[] {
  const blocks = [
    head === '' ? [] : [`# ${head}`],
    items.map((item) => `- ${item}`),
    [...paragraph],
    commentLines({ ...rest }),
  ]
  return blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block])
}

/** What text doesn't say, as a comment; nothing where it says all. */
export function commentLines(values: { readonly [key: string]: unknown }): string[] {
  return Object.keys(values).length === 0 ? [] : [`${COMMENT}${inline(values as JsonObject)}${COMMENT_END}`]
}

/** The values of such a comment, or nothing where a line is none. */
export function readComment(line: string): JsonObject | undefined {
  if (!line.startsWith(`${COMMENT}{`) || !line.endsWith(COMMENT_END)) return undefined
  try {
    return JSON.parse(line.slice(COMMENT.length, -COMMENT_END.length))
  } catch {
    return undefined
  }
}
