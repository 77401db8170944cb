import type { Root } from 'hast'
import type { PdfPage } from '../pages/page.ts'
import { vocabularyOf } from '../words/vocabulary.ts'
import { cutColumns } from './cut-columns.ts'
import { dropRunningHeads } from './drop-running-heads.ts'
import { gatherBlocks } from './gather-blocks.ts'
import { textOf } from './line.ts'
import { linesOf } from './lines-of.ts'
import { orderFlows } from './order-flows.ts'
import { writeBlocks } from './write-blocks.ts'

/** Read pages that say nothing about their structure: a document only by where its text stands and how it looks. */
export function layOutPages(pages: readonly PdfPage[]): Root {
  const lines = dropRunningHeads(pages.map(linesOf))
  const flows = orderFlows(lines.map((page) => cutColumns(page)))
  return writeBlocks(gatherBlocks(flows), vocabularyOf(flows.flatMap((flow) => flow.lines.map(textOf))))
}
