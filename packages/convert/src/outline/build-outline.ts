import type { Block, HeadingHints } from '../document/block.ts'
import { looksLikePersonName } from '../fields/looks-like-person-name.ts'
import { type HintBook, NO_HINTS } from '../hints/hint-book.ts'
import { headingKind } from '../languages/heading-kind.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { Passage } from '../passage/passage.ts'
import { kindUnderParent } from './kind-under-parent.ts'
import { hintsNaming, placeHints } from './place-hints.ts'
import { promoteHeadings } from './promote-headings.ts'
import { closedLead, runInHeading } from './run-in-heading.ts'
import type { Section } from './section.ts'

/** What stands before the first section, and the sections with their sub-sections. */
export interface Outline {
  readonly head: readonly Block[]
  readonly sections: readonly Section[]
}

const SURE = 0.6

/** After the first lines, an unknown heading above one of these is a section, and not a subtitle. */
const HOLDS_ENTRIES: ReadonlySet<Block['type']> = new Set(['list', 'table', 'definition'])

/** Run-in headings stand below all others. */
const RUN_IN = 99

interface Node {
  readonly heading: Passage
  readonly depth: number
  readonly kind: SectionKind | undefined
  readonly kinds: readonly SectionKind[]
  readonly named: boolean
  readonly hints: HeadingHints | undefined
  readonly blocks: Block[]
  readonly children: Node[]
}

/**
 * Find the sections of a document and name the kind of each.
 *
 * The kind comes from the lexicon; where the heading says nothing it is the parent's, so that "2023", "National" or an
 * employer's name below a known heading groups that section's entries. What the owner says outweighs both.
 */
export function buildOutline(
  blocks: readonly Block[],
  language?: string,
  hints: HintBook = NO_HINTS,
): Outline {
  const marked = promoteHeadings(blocks, language)
  const promoted = placeHints(marked, firstSection(marked, language), hints)
  const head: Block[] = []
  const roots: Node[] = []
  const path: Node[] = []
  for (const [index, block] of promoted.entries()) {
    const current = path.at(-1)
    const runIn = block.type === 'paragraph' ? runInHeading(block, current?.kind) : undefined
    if (runIn) {
      closeTo(RUN_IN)
      const node = open(runIn.heading, RUN_IN, hintsNaming(runIn.heading, hints))
      if (runIn.rest.text !== '') node.blocks.push({ type: 'paragraph', text: runIn.rest })
    } else if (block.type !== 'heading') {
      if (block.type === 'paragraph' && closedLead(block)) closeTo(RUN_IN)
      const blocks = path.at(-1)?.blocks ?? head
      blocks.push(block)
    } else if (
      roots.length === 0 &&
      block.hints === undefined &&
      opensHead(block.text, head.length > 0 ? promoted[index + 1] : undefined, language)
    )
      head.push(block)
    else if (block.text.text.trim() !== '' || block.hints) {
      closeTo(block.depth)
      open(block.text, block.depth, block.hints)
    }
  }
  return { head, sections: roots.map((node) => close(node, 1)) }

  function closeTo(depth: number): void {
    while ((path.at(-1)?.depth ?? 0) >= depth) path.pop()
  }

  function open(heading: Passage, depth: number, said: HeadingHints | undefined): Node {
    const node = nodeOf(heading, depth, path.at(-1), language, said)
    const siblings = path.at(-1)?.children ?? roots
    siblings.push(node)
    path.push(node)
    return node
  }
}

/** The first heading that opens a section; -1 where there is none. */
function firstSection(blocks: readonly Block[], language: string | undefined): number {
  return blocks.findIndex(
    (block, index) =>
      block.type === 'heading' && !opensHead(block.text, index > 0 ? blocks[index + 1] : undefined, language),
  )
}

/** Before the first known heading, the owner's name, "Curriculum vitae" and other titles belong to the head. */
function opensHead(heading: Passage, next: Block | undefined, language: string | undefined): boolean {
  const known = headingKind(heading.text, language)
  if (known === undefined && next && HOLDS_ENTRIES.has(next.type)) return false
  return (
    known === undefined ||
    known.kind === 'ignored' ||
    (known.score < SURE && looksLikePersonName(heading.text) >= SURE)
  )
}

function nodeOf(
  heading: Passage,
  depth: number,
  parent: Node | undefined,
  language: string | undefined,
  hints: HeadingHints | undefined,
): Node {
  const said = hints?.kind?.kinds
  if (said)
    return { heading, depth, kind: said[0], kinds: said, named: true, hints, blocks: [], children: [] }
  const found = headingKind(heading.text, language)
  const inherited = parent?.kind
  const kind = found && kindUnderParent(found, parent?.kinds ?? [], heading.text)
  const named = kind !== undefined
  const kinds = named && found && found.kinds.length > 1 && kind === found.kind ? found.kinds : undefined
  return {
    heading,
    depth,
    kind: kind ?? inherited,
    kinds: kinds ?? (named ? [kind] : (parent?.kinds ?? [])),
    named: named || hints !== undefined,
    hints,
    blocks: [],
    children: [],
  }
}

function close(node: Node, level: number): Section {
  const { heading, kind, kinds, named, hints, blocks } = node
  return {
    heading: heading.text === '' ? undefined : heading,
    level,
    kind,
    kinds,
    named,
    ...(hints?.kind ? { said: true } : {}),
    ...(hints?.order ? { order: hints.order } : {}),
    blocks,
    children: node.children.map((child) => close(child, level + 1)),
  }
}
