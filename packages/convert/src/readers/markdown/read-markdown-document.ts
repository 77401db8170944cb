import type { Root } from 'mdast'
import { blankTemplates } from './blank-templates.ts'
import { deliberateBreaks } from './deliberate-breaks.ts'
import { expandHtml } from './expand-html.ts'
import { fenceFrontMatter } from './fence-front-matter.ts'
import { keepYears } from './keep-years.ts'
import { nestIndentedLists } from './nest-indented-lists.ts'
import { readMarkdown } from './read-markdown.ts'

/** Read Markdown, and the HTML that stands in it, into an mdast tree with positions. */
export function readMarkdownDocument(text: string): Promise<Root> {
  return expandHtml(
    deliberateBreaks(
      keepYears(nestIndentedLists(readMarkdown(blankTemplates(fenceFrontMatter(text)))), text),
      text,
    ),
  )
}
