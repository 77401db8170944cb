import type { BlockLine, LayoutBlock, TableBlock, TextBlock } from './block.ts'
import { continues } from './continues.ts'
import { findTables } from './find-tables.ts'
import { isDate } from './is-date.ts'
import { isFloating } from './is-floating.ts'
import type { Fragment } from './line.ts'
import { type Measure, measureColumn } from './measure-column.ts'
import type { Column, OrderedFlow } from './order-flows.ts'
import { type Relation, relationTo } from './relation-to.ts'
import { type TextLine, textLines, wordsOf } from './text-line.ts'

/** A block to which lines are still added. */
interface OpenBlock extends TextBlock {
  readonly lines: BlockLine[]
  readonly lead: Fragment[]
}

/** A flow whose lines are taken apart, but for those of its tables. */
interface ReadFlow {
  readonly parts: readonly (TextLine | TableBlock)[]
  readonly column: Column
}

/** Gather the lines of all flows, in the order in which they are read, in paragraphs, items, headings and tables. */
export function gatherBlocks(flows: readonly OrderedFlow[]): LayoutBlock[] {
  const read = flows.map(readFlow)
  const measures = measureColumns(read)
  const blocks: LayoutBlock[] = []
  let open: { block: OpenBlock; measure: Measure; flow: ReadFlow } | undefined
  for (const flow of read) {
    const measure = measures.get(flow.column)
    for (const part of measure ? flow.parts : []) {
      if ('rows' in part) {
        blocks.push(part)
        open = undefined
      } else if (measure) {
        const relation = open
          ? relationOf(open.block, part, open.measure, measure, open.flow === flow)
          : 'new'
        const block = addTo(open?.block, part, relation, measure)
        if (block !== open?.block) blocks.push(block)
        open = { block, measure, flow }
      }
    }
  }
  return blocks
}

function readFlow({ lines, column }: OrderedFlow): ReadFlow {
  const parts = findTables(lines)
  const texts = textLines(parts.flatMap((part) => (part.type === 'line' ? [part.line] : [])))
  let next = 0
  return {
    parts: parts.flatMap((part): (TextLine | TableBlock)[] => {
      return part.type === 'table' ? [part] : (texts[next++] ?? [])
    }),
    column,
  }
}

function measureColumns(flows: readonly ReadFlow[]): Map<Column, Measure> {
  const columns = Map.groupBy(flows, ({ column }) => column)
  return new Map(
    [...columns].map(([column, of]) => {
      const lines = of.flatMap(({ parts }) => parts.flatMap((part) => ('rows' in part ? [] : [part])))
      return [column, measureColumn(lines, column.isWholePage)]
    }),
  )
}

function relationOf(
  block: TextBlock,
  line: TextLine,
  before: Measure,
  measure: Measure,
  isSameFlow: boolean,
): Relation {
  const isSamePage = block.lines.at(-1)?.line.line.page === line.line.page
  if (isSameFlow && isSamePage) return relationTo(block, line, measure)
  return continues(block, line, before, measure) ? 'join' : 'new'
}

/** The block with the line added to it, or the one that the line opens. */
function addTo(
  block: OpenBlock | undefined,
  line: TextLine,
  relation: Relation,
  measure: Measure,
): OpenBlock {
  if (!block || relation === 'new') return blockOf(line, measure)
  if (relation === 'break' && isDateAlone(block)) {
    block.lead.push(...block.lines.splice(0).flatMap((date) => date.line.text))
  }
  if (line.before) block.lead.push(line.before)
  if (relation === 'lead') block.lead.push(...line.text)
  else block.lines.push({ line, joint: relation })
  return block
}

/** A date above an entry is read as one in front of it. */
function isDateAlone({ lines, lead }: TextBlock): boolean {
  const [first, another] = lines
  return !another && lead.length === 0 && first !== undefined && isDate(wordsOf(first.line))
}

function blockOf(line: TextLine, measure: Measure): OpenBlock {
  return {
    type: 'text',
    lines: [{ line, joint: 'break' }],
    lead: line.before ? [line.before] : [],
    isFloating: isFloating(line, measure),
    inset: insetOf(line, measure),
  }
}

/** How far in a line begins, with its bullet; the indentation of a paragraph's first line doesn't count. */
function insetOf({ left, line, bullet }: TextLine, measure: Measure): number {
  if (bullet !== undefined) return line.left - measure.left
  return measure.indentation(left).opensParagraphs ? 0 : left - measure.left
}
