import type { BlockContent, List, ListItem, RootContent } from 'mdast'
import { layTable, type Row } from './lay-table.ts'

/** The lists, entries and tables that are open, each within the one before it, and the blocks that they gather. */
export interface Nesting {
  /** Where blocks go; text in a list before its first item makes one. */
  blocks(): RootContent[]
  openList(ordered: boolean): void
  openItem(): void
  closeList(): void
  /** One entry of the document, an item beside those before it. */
  openEntry(): void
  /** End the entry; one that `goesOn` takes in what follows, up to the next entry or heading. */
  closeEntry(goesOn: boolean): void
  openTable(): void
  nextCell(): void
  nextRow(): void
  /** Leave out the row that is being written. */
  dropRow(): void
  /** Begin the rows that follow with that many more empty cells. */
  indentRows(cells: number): void
  closeTable(): void
  closeAll(): void
  isIn(kind: 'list' | 'table'): boolean
}

type Frame =
  | { readonly type: 'flow'; readonly blocks: RootContent[] }
  | { readonly type: 'list'; readonly list: List; readonly isEntries: boolean }
  | { readonly type: 'table'; readonly rows: Row[]; indent: number }

/** @param isHead whether no section has begun yet, so that a table is for the looks of the head */
export function openNesting(root: RootContent[], isHead: () => boolean): Nesting {
  const frames: Frame[] = [{ type: 'flow', blocks: root }]
  const entryLists = new Set<RootContent>()
  /** The list whose last entry goes on. */
  let openEnded: Frame | undefined

  return {
    blocks,
    openList: (ordered) => push(listFrame(ordered)),
    openItem() {
      const at = frames.findLastIndex((frame) => frame.type === 'list' || frame.type === 'table')
      if (frames[at]?.type === 'list') closeTo(at + 1)
      else push(listFrame(false))
      frames.push(flow())
    },
    closeList: () => closeLast((frame) => frame.type === 'list' && !frame.isEntries),
    openEntry() {
      if (openEnded) closeThrough(openEnded)
      openEnded = undefined
      const top = frames.at(-1)
      const isFreshItem = frames.at(-2)?.type === 'list' && top?.type === 'flow' && top.blocks.length === 0
      if (!isFreshItem) frames.push({ type: 'list', list: entryList(), isEntries: true }, flow())
    },
    closeEntry(goesOn) {
      const list = frames.at(-2)
      if (list?.type !== 'list' || !list.isEntries) return
      if (goesOn) openEnded = list
      else closeThrough(list)
    },
    openTable() {
      push({ type: 'table', rows: [[]], indent: 0 })
      frames.push(flow())
    },
    nextCell: () => nextCell(false),
    nextRow: () => nextCell(true),
    dropRow() {
      nextCell(true)
      innermostTable()?.rows.splice(-2, 1)
    },
    indentRows(cells) {
      const table = innermostTable()
      if (table) table.indent = Math.max(0, table.indent + cells)
    },
    closeTable: () => closeLast((frame) => frame.type === 'table'),
    closeAll: () => closeTo(1),
    isIn: (kind) => innermost() === kind,
  }

  function blocks(): RootContent[] {
    const top = frames.at(-1)
    if (top?.type === 'flow') return top.blocks
    const item = flow()
    push(item)
    return item.blocks
  }

  function push(frame: Frame): void {
    if (frames.at(-1)?.type === 'list' && frame.type !== 'flow') frames.push(flow())
    frames.push(frame)
  }

  /** The list of entries that the last one stands in, taken up again, or a new one. */
  function entryList(): List {
    const parent = blocks()
    const last = parent.at(-1)
    const isMore = last?.type === 'list' && entryLists.has(last)
    const list = isMore ? last : newList(false)
    if (isMore) parent.pop()
    entryLists.add(list)
    return list
  }

  function nextCell(isNewRow: boolean): void {
    const at = frames.findLastIndex((frame) => frame.type === 'table')
    const table = frames[at]
    if (table?.type !== 'table') return
    closeTo(at + 1)
    if (isNewRow) table.rows.push(Array.from({ length: table.indent }, () => []))
    frames.push(flow())
  }

  function innermostTable(): (Frame & { type: 'table' }) | undefined {
    const table = frames.findLast(({ type }) => type === 'table')
    return table?.type === 'table' ? table : undefined
  }

  function closeLast(matches: (frame: Frame) => boolean): void {
    const frame = frames.findLast(matches)
    if (frame) closeThrough(frame)
  }

  function closeThrough(frame: Frame): void {
    const at = frames.indexOf(frame)
    if (at > 0) closeTo(at)
  }

  function closeTo(depth: number): void {
    while (frames.length > depth) close()
  }

  /** Close the innermost frame: what it holds goes into the one around it. */
  function close(): void {
    const frame = frames.pop()
    const around = frames.at(-1)
    if (frame?.type === 'list' && frame.list.children.length > 0) blocks().push(frame.list)
    else if (frame?.type === 'table') add(layTable(frame.rows, innermost() === 'list', isHead()))
    else if (frame?.type === 'flow' && around?.type === 'table') around.rows.at(-1)?.push(frame.blocks)
    else if (frame?.type === 'flow' && frame.blocks.length > 0) {
      if (around?.type === 'list') around.list.children.push(itemOf(frame.blocks))
      else add(frame.blocks)
    }
  }

  function add(more: readonly RootContent[]): void {
    for (const block of more) blocks().push(block)
  }

  function innermost(): 'list' | 'table' | undefined {
    const frame = frames.findLast(({ type }) => type !== 'flow')
    return frame?.type === 'flow' ? undefined : frame?.type
  }
}

function listFrame(ordered: boolean): Frame {
  return { type: 'list', list: newList(ordered), isEntries: false }
}

function newList(ordered: boolean): List {
  return { type: 'list', ordered, spread: false, children: [] }
}

function flow(): Frame & { type: 'flow' } {
  return { type: 'flow', blocks: [] }
}

function itemOf(blocks: readonly RootContent[]): ListItem {
  return { type: 'listItem', spread: false, children: blocks as BlockContent[] }
}
