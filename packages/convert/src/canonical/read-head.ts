import type { Block, Line } from './document-blocks.ts'
import { readComment } from './document-lines.ts'
import type { EntryForm } from './entry.ts'
import { isValid } from './is-valid.ts'
import { type ReadEntry, readEntry, type SourceBody, withRest } from './read-entry.ts'

/** The head of a document as it was read, and the blocks of it that are laid out otherwise. */
export interface ReadHead {
  readonly entry: ReadEntry
  readonly free: readonly Block[]
}

/** Read the head of a document, and the prose about its owner wherever that stands. */
export function readHead(head: readonly Block[], about: readonly Block[], form: EntryForm): ReadHead {
  const of = (kind: Block['kind']): Block[] => head.filter((block) => block.kind === kind)
  const name = of('heading').flatMap(({ lines }) =>
    lines.map(({ text, start }) => ({ text: text.slice(2), start: start + 2 })),
  )
  const comments = of('comment').map(({ lines: [line] }) => readComment(line?.text ?? ''))
  const known = of('entry').filter((block) => isKnown(block, form))
  const source = (items: readonly Block[]): SourceBody =>
    withRest(
      name,
      joined([...of('paragraph'), ...about]),
      items.flatMap(({ lines }) => lines),
      comments[0] ?? {},
    )
  const entry = readEntry(source(known), form)
  if (entry === undefined) return { entry: { value: {}, values: [] }, free: [...head, ...about] }
  return { entry, free: of('entry').filter((block) => !known.includes(block)) }
}

/** Whether a line of contacts is laid out as it would be printed by itself. */
function isKnown({ lines }: Block, form: EntryForm): boolean {
  const entry = lines.length === 1 ? readEntry(withRest([], [], lines, {}), form) : undefined
  return entry !== undefined && isValid({ basics: entry.value })
}

/** The lines of paragraphs, with a blank one between two. */
function joined(paragraphs: readonly Block[]): Line[] {
  return paragraphs.flatMap(({ lines }, index) => (index === 0 ? lines : [{ text: '', start: 0 }, ...lines]))
}
