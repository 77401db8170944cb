import type { BlockContent, Heading, List, ListItem, Root, RootContent } from 'mdast'
import { placesOf } from '../../report/places.ts'
import { layTable, type Row } from './lay-table.ts'
import { type Position, phrasingOf, type Run, spanOf } from './phrasing.ts'
import type { Style } from './style.ts'

/** Builds the document tree as the document is read from front to back. */
export interface Writer {
  text(value: string, start: number, end: number, style: Style): void
  space(start: number, end: number, style: Style): void
  /** Parts what follows from what stands before it on the line, if something does. */
  separate(value: string, at: number): void
  breakLine(start: number, end: number): void
  endParagraph(): void
  /** What is written until `endHeading` is a heading; further lines of it are a paragraph. */
  startHeading(): void
  endHeading(depth: 1 | 2 | 3 | 4 | 5 | 6): void
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
  closeTable(): void
  isIn(kind: 'list' | 'table'): boolean
  /** Whether something stands on the line. */
  isOnLine(): boolean
  finish(): Root
}

type Frame =
  | { readonly type: 'flow'; readonly blocks: RootContent[] }
  | { readonly type: 'list'; readonly list: List; readonly isEntries: boolean }
  | { readonly type: 'table'; readonly rows: Row[] }

export function openWriter(text: string): Writer {
  const { point } = placesOf(text)
  const position = (start: number, end: number): Position => ({ start: point(start), end: point(end) })
  const root: RootContent[] = []
  const frames: Frame[] = [{ type: 'flow', blocks: root }]
  const entryLists = new Set<RootContent>()
  let runs: Run[] = []
  let hasHeading = false
  /** The list whose last entry goes on. */
  let openEnded: Frame | undefined
  let pending: { value: string; at: number } | undefined

  return {
    text: write,
    space(start, end, style) {
      const last = runs.at(-1)
      if (!pending && last?.type === 'text' && !/\s$/u.test(last.value)) write(' ', start, end, style)
    },
    separate(value, at) {
      if (runs.length > 0) pending ??= { value, at }
    },
    breakLine(start, end) {
      pending = undefined
      trimEnd(runs)
      if (runs.length > 0) runs.push({ type: 'break', value: '\n', start, end, style: {} })
    },
    endParagraph: flush,
    startHeading() {
      flush()
      while (frames.length > 1) close()
    },
    endHeading(depth) {
      const [title, rest] = atBreak(takeRuns())
      const before = root.at(-1)
      hasHeading ||= depth > 1
      if (title.length > 0 && depth === 1 && before?.type === 'heading' && before.depth === 1)
        goOn(before, title)
      else if (title.length > 0)
        blocks().push({
          type: 'heading',
          depth,
          children: phrasingOf(title, position),
          position: spanOf(title, position),
        })
      runs = rest
      flush()
    },
    openList(ordered) {
      flush()
      push({ type: 'list', list: { type: 'list', ordered, spread: false, children: [] }, isEntries: false })
    },
    openItem,
    closeList: () => closeLast((frame) => frame.type === 'list' && !frame.isEntries),
    openEntry,
    closeEntry(goesOn) {
      flush()
      const list = frames.at(-2)
      if (list?.type !== 'list' || !list.isEntries) return
      if (goesOn) openEnded = list
      else closeThrough(list)
    },
    openTable() {
      flush()
      push({ type: 'table', rows: [[]] })
      openCell()
    },
    nextCell: () => nextCell(false),
    nextRow: () => nextCell(true),
    closeTable: () => closeLast((frame) => frame.type === 'table'),
    isIn: (kind) => innermost() === kind,
    isOnLine: () => runs.length > 0,
    finish() {
      flush()
      while (frames.length > 1) close()
      return { type: 'root', children: root }
    },
  }

  function write(value: string, start: number, end: number, style: Style): void {
    if (value === '') return
    if (pending) {
      const { value: joint, at } = pending
      pending = undefined
      trimEnd(runs)
      runs.push({ type: 'text', value: joint, start: at, end: at, style: {} })
    }
    const last = runs.at(-1)
    const goesOn = last?.type === 'text' && last.end === start && last.style === style && isVerbatim(last)
    if (goesOn && end - start === value.length) {
      runs[runs.length - 1] = { ...last, value: last.value + value, end }
    } else runs.push({ type: 'text', value, start, end, style })
  }

  /** A name in two commands (`\\firstname`, `\\familyname`) is one heading. */
  function goOn(heading: Heading, title: readonly Run[]): void {
    const { start } = spanOf(title, position)
    heading.children.push(
      { type: 'text', value: ' ', position: { start, end: start } },
      ...phrasingOf(title, position),
    )
  }

  function takeRuns(): Run[] {
    const taken = runs
    runs = []
    pending = undefined
    trimEnd(taken)
    return taken
  }

  function flush(): void {
    const taken = takeRuns()
    if (taken.length === 0) return
    blocks().push({
      type: 'paragraph',
      children: phrasingOf(taken, position),
      position: spanOf(taken, position),
    })
  }

  /** Where blocks go; text in a list before its first item makes one. */
  function blocks(): RootContent[] {
    const top = frames.at(-1)
    if (top?.type === 'flow') return top.blocks
    const flow: RootContent[] = []
    push({ type: 'flow', blocks: flow })
    return flow
  }

  function push(frame: Frame): void {
    if (frames.at(-1)?.type === 'list' && frame.type !== 'flow') frames.push({ type: 'flow', blocks: [] })
    frames.push(frame)
  }

  function openItem(): void {
    flush()
    const at = frames.findLastIndex((frame) => frame.type === 'list' || frame.type === 'table')
    if (frames[at]?.type !== 'list') {
      push({
        type: 'list',
        list: { type: 'list', ordered: false, spread: false, children: [] },
        isEntries: false,
      })
    } else while (frames.length > at + 1) close()
    frames.push({ type: 'flow', blocks: [] })
  }

  function openEntry(): void {
    if (openEnded) closeThrough(openEnded)
    openEnded = undefined
    const top = frames.at(-1)
    if (
      runs.length === 0 &&
      frames.at(-2)?.type === 'list' &&
      top?.type === 'flow' &&
      top.blocks.length === 0
    )
      return
    flush()
    const parent = blocks()
    const last = parent.at(-1)
    const isMore = last?.type === 'list' && entryLists.has(last)
    if (isMore) parent.pop()
    const list: List = isMore ? last : { type: 'list', ordered: false, spread: false, children: [] }
    entryLists.add(list)
    frames.push({ type: 'list', list, isEntries: true }, { type: 'flow', blocks: [] })
  }

  function openCell(): void {
    frames.push({ type: 'flow', blocks: [] })
  }

  function nextCell(isNewRow: boolean): void {
    flush()
    const at = frames.findLastIndex((frame) => frame.type === 'table')
    const table = frames[at]
    if (table?.type !== 'table') return
    while (frames.length > at + 1) close()
    if (isNewRow) table.rows.push([])
    openCell()
  }

  function closeLast(matches: (frame: Frame) => boolean): void {
    const frame = frames.findLast(matches)
    if (frame) closeThrough(frame)
  }

  function closeThrough(frame: Frame): void {
    flush()
    const at = frames.indexOf(frame)
    while (at > 0 && frames.length > at) close()
  }

  /** Close the innermost frame: what it holds goes into the one around it. */
  function close(): void {
    flush()
    const frame = frames.pop()
    const around = frames.at(-1)
    if (frame?.type === 'list' && frame.list.children.length > 0) blocks().push(frame.list)
    else if (frame?.type === 'table')
      blocks().push(...layTable(frame.rows, innermost() === 'list', !hasHeading))
    else if (frame?.type === 'flow' && around?.type === 'table') around.rows.at(-1)?.push(frame.blocks)
    else if (frame?.type === 'flow' && frame.blocks.length > 0) {
      if (around?.type === 'list') around.list.children.push(itemOf(frame.blocks))
      else blocks().push(...frame.blocks)
    }
  }

  function innermost(): 'list' | 'table' | undefined {
    const frame = frames.findLast(({ type }) => type !== 'flow')
    return frame?.type === 'flow' ? undefined : frame?.type
  }
}

function itemOf(blocks: readonly RootContent[]): ListItem {
  return { type: 'listItem', spread: false, children: blocks as BlockContent[] }
}

function isVerbatim(run: Run): boolean {
  return run.end - run.start === run.value.length
}

function trimEnd(runs: Run[]): void {
  for (let last = runs.at(-1); last && last.value.trim() === ''; last = runs.at(-1)) runs.pop()
  const last = runs.at(-1)
  if (!last || !/\s$/u.test(last.value)) return
  const value = last.value.trimEnd()
  runs[runs.length - 1] = { ...last, value, ...(isVerbatim(last) ? { end: last.start + value.length } : {}) }
}

function atBreak(runs: readonly Run[]): [Run[], Run[]] {
  const at = runs.findIndex((run) => run.type === 'break')
  return at < 0 ? [[...runs], []] : [runs.slice(0, at), runs.slice(at + 1)]
}
