import type { Heading, Root, RootContent } from 'mdast'
import { placesOf } from '../../report/places.ts'
import { deliberateBreaks } from '../markdown/deliberate-breaks.ts'
import { blankQuotes } from './blank-quotes.ts'
import { dropRunningHeads } from './drop-running-heads.ts'
import { findHeadings } from './find-headings.ts'
import { isRule } from './is-rule.ts'
import { listMarks } from './list-mark.ts'
import { partMarginHeadings } from './margin-headings.ts'
import { phraseLines, type TextPage } from './phrase-lines.ts'
import { softLines } from './soft-lines.ts'
import { textBlocks } from './text-blocks.ts'
import { type TextLine, textLines } from './text-line.ts'

/** Read a plain text into an mdast tree with positions: its headings, and by its indentation what belongs together. */
export function readText(source: string): Root {
  const text = blankQuotes(source)
  const lines = partMarginHeadings(dropRunningHeads(textLines(text)))
  const depths = findHeadings(lines)
  const page: TextPage = {
    point: placesOf(source).point,
    marks: listMarks(lines),
    soft: softLines(lines, text),
  }
  const children: RootContent[] = []
  let body: TextLine[] = []
  const closeBody = (): void => {
    children.push(...textBlocks(body, page))
    body = []
  }
  for (const line of lines) {
    const depth = depths.get(line)
    if (depth === undefined && !isRule(line.text)) body.push(line)
    else {
      closeBody()
      if (depth !== undefined) children.push(heading(line, depth, page))
    }
  }
  closeBody()
  const tree: Root = { type: 'root', children }
  return page.soft ? tree : deliberateBreaks(tree, text)
}

function heading(line: TextLine, depth: number, page: TextPage): Heading {
  return {
    type: 'heading',
    depth: Math.min(depth, 6) as Heading['depth'],
    children: phraseLines([line], page),
    position: { start: page.point(line.start), end: page.point(line.end) },
  }
}
