import type { Element, Root } from 'hast'
import { element } from '../phrasing/element.ts'
import type { Vocabulary } from '../words/vocabulary.ts'
import { type BlockLine, firstOf, type LayoutBlock, type TextBlock } from './block.ts'
import { definitionsIn, INDENT, isFurtherIn } from './definitions-in.ts'
import { headingLevels } from './heading-levels.ts'
import { isHeadingLine } from './is-heading-line.ts'
import { phrasing } from './phrasing.ts'
import { writeTable } from './write-table.ts'

/** A list that is open, and how far in its items begin. */
interface Level {
  readonly inset: number
  readonly list: Element
}

/** Write blocks as a page: headings, paragraphs, tables, and what is further in or has a bullet as lists inside each other. */
export function writeBlocks(blocks: readonly LayoutBlock[], vocabulary: Vocabulary): Root {
  const levels = headingLevels(blocks)
  const root: Root = { type: 'root', children: [] }
  for (const section of sectionsOf(blocks, levels))
    root.children.push(...writeSection(section, levels, vocabulary))
  return root
}

/** A heading and what stands below it, up to the next. */
function sectionsOf(
  blocks: readonly LayoutBlock[],
  levels: ReadonlyMap<LayoutBlock, number>,
): LayoutBlock[][] {
  const sections: LayoutBlock[][] = [[]]
  for (const block of blocks) {
    if (levels.has(block) || (block.type === 'text' && isHeadingLine(firstOf(block)))) sections.push([])
    sections.at(-1)?.push(block)
  }
  return sections
}

function writeSection(
  blocks: readonly LayoutBlock[],
  levels: ReadonlyMap<LayoutBlock, number>,
  vocabulary: Vocabulary,
): Element[] {
  const below = blocks.filter(
    (block) => !levels.has(block) && !(block.type === 'text' && isHeadingLine(firstOf(block))),
  )
  const base = below.reduce((least, block) => Math.min(least, insetOf(block)), Number.POSITIVE_INFINITY)
  const definitions = definitionsIn(below, base)
  const details = new Set<LayoutBlock>([...definitions.values()].flat())
  const elements: Element[] = []
  let open: Level[] = []
  for (const block of blocks) {
    const level = levels.get(block)
    const said = definitions.get(block)
    if (details.has(block)) continue
    if (block.type === 'text' && level === undefined && !said) {
      for (const part of isFurtherIn(block, base) ? linesOf(block) : [block]) {
        open = writeText(part, elements, open, base, vocabulary)
      }
    } else {
      open = []
      if (block.type === 'table') elements.push(writeTable(block, vocabulary))
      else if (said) elements.push(writeDefinition(block, said, vocabulary))
      else elements.push(element(`h${level}`, phrasing(block, vocabulary, true)))
    }
  }
  return elements
}

function writeDefinition(term: TextBlock, details: readonly TextBlock[], vocabulary: Vocabulary): Element {
  const said = details.flatMap(linesOf).map((block) => element('dd', phrasing(block, vocabulary, false)))
  return element('dl', [element('dt', phrasing(term, vocabulary, false)), ...said])
}

/** The lines of a block that stands further in are items, also where nothing is painted in front of them. */
function linesOf(block: TextBlock): TextBlock[] {
  const parts: { lines: BlockLine[] }[] = []
  if (firstOf(block)?.bullet !== undefined) return [block]
  for (const line of block.lines) {
    if (line.joint === 'break' || parts.length === 0) parts.push({ lines: [line] })
    else parts.at(-1)?.lines.push(line)
  }
  return parts.map(({ lines }, index) => ({ ...block, lines, lead: index === 0 ? block.lead : [] }))
}

/** Write a block into the list where it belongs, or below all of them; gives the lists that are open then. */
function writeText(
  block: TextBlock,
  elements: Element[],
  open: readonly Level[],
  base: number,
  vocabulary: Vocabulary,
): Level[] {
  const line = firstOf(block)
  const indent = INDENT * (line?.line.size ?? 0)
  const isItem = line?.bullet !== undefined
  const content = phrasing(block, vocabulary, false)
  if (!isItem && (!isFurtherIn(block, base) || isHeadingLine(line))) {
    elements.push(element('p', content))
    return []
  }
  const around = open.filter((level) => level.inset < block.inset + indent)
  const last = around.at(-1)
  if (last && Math.abs(last.inset - block.inset) <= indent) {
    last.list.children.push(element('li', content))
    return around
  }
  const parent = last?.list.children.at(-1)
  const item = parent?.type === 'element' ? parent : undefined
  if (!isItem && item) {
    item.children.push(element('p', content))
    return around
  }
  const list = element('ul', [element('li', content)])
  if (item) item.children.push(list)
  else elements.push(list)
  return [...around, { inset: block.inset, list }]
}

function insetOf(block: LayoutBlock): number {
  return block.type === 'text' && !block.isFloating ? block.inset : Number.POSITIVE_INFINITY
}
