import type { Block, HeadingHints } from '../document/block.ts'
import { type HintBook, NO_HINTS } from '../hints/hint-book.ts'
import { headingKind } from '../languages/heading-kind.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { Passage } from '../passage/passage.ts'
import { HEAD_KINDS, kindUnderParent } from './kind-under-parent.ts'
import { languageOf } from './language-of.ts'
import { headOpener } from './opens-head.ts'
import { hintsNaming, placeHints } from './place-hints.ts'
import { promoteHeadings } from './promote-headings.ts'
import { closedLead, runInHeading } from './run-in-heading.ts'
import type { Section } from './section.ts'

/** What stands before the first section, and the sections with their sub-sections. */
export interface Outline {
  readonly head: readonly Block[]
  readonly sections: readonly Section[]
}

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
 * employer's name below a known heading groups that section's entries. What the owner says outweighs both. Where two languages
 * read a heading otherwise, that of the document decides, then that of the section.
 */
export function buildOutline(
  blocks: readonly Block[],
  language?: string,
  hints: HintBook = NO_HINTS,
): Outline {
  const marked = promoteHeadings(blocks, language)
  const promoted = placeHints(marked, firstSection(marked, language), hints)
  const opensHead = headOpener(promoted, language)
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
    } else if (roots.length === 0 && block.hints === undefined && opensHead(block, index)) head.push(block)
    else if (block.text.text.trim() !== '' || block.hints) {
      closeTo(block.depth)
      open(block.text, block.depth, block.hints, languageOf(upToHeading(promoted, index)))
    }
  }
  return { head, sections: roots.map((node) => close(node, 1)) }

  function closeTo(depth: number): void {
    while ((path.at(-1)?.depth ?? -1) >= depth) path.pop()
  }

  function open(heading: Passage, depth: number, said: HeadingHints | undefined, ownLanguage?: string): Node {
    const node = nodeOf(heading, depth, path.at(-1), [language, ownLanguage], said)
    while (leavesHead(node, path.at(-1))) path.pop()
    const siblings = path.at(-1)?.children ?? roots
    siblings.push(node)
    path.push(node)
    return node
  }
}

/** A heading and what stands below it, up to the next heading. */
function upToHeading(blocks: readonly Block[], index: number): readonly Block[] {
  let end = index + 1
  while (end < blocks.length && blocks[end]?.type !== 'heading') end += 1
  return blocks.slice(index, end)
}

/** The first heading that opens a section; -1 where there is none. */
function firstSection(blocks: readonly Block[], language: string | undefined): number {
  const opensHead = headOpener(blocks, language)
  return blocks.findIndex((block, index) => block.type === 'heading' && !opensHead(block, index))
}

/** Addresses and profiles have no sections of other kinds: those begin where they end. */
function leavesHead(node: Node, parent: Node | undefined): boolean {
  if (!parent?.kind || !node.named || !node.kind) return false
  return parent.kind !== 'ignored' && HEAD_KINDS.has(parent.kind) && !HEAD_KINDS.has(node.kind)
}

function nodeOf(
  heading: Passage,
  depth: number,
  parent: Node | undefined,
  languages: readonly (string | undefined)[],
  hints: HeadingHints | undefined,
): Node {
  const said = hints?.kind?.kinds
  if (said)
    return { heading, depth, kind: said[0], kinds: said, named: true, hints, blocks: [], children: [] }
  const found = headingKind(heading.text, ...languages)
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
