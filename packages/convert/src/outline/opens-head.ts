import type { Block, HeadingBlock } from '../document/block.ts'
import { looksLikePersonName } from '../fields/looks-like-person-name.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { HEAD_KINDS } from './kind-under-parent.ts'

const SURE = 0.6

/** After the first lines, an unknown heading above one of these is a section, and not a subtitle. */
const HOLDS_ENTRIES: ReadonlySet<Block['type']> = new Set(['list', 'table', 'definition'])

/** Tells which headings before the first section belong to the head: the owner's name, "Curriculum vitae" and other titles. */
export function headOpener(
  blocks: readonly Block[],
  language: string | undefined,
): (heading: HeadingBlock, index: number) => boolean {
  const title = titleOf(blocks)
  return (heading, index) => {
    const known = headingKind(heading.text.text, language)
    const next = index > 0 ? blocks[index + 1] : undefined
    if (known === undefined) return !(next && HOLDS_ENTRIES.has(next.type))
    if (known.kind === 'ignored') return true
    if (heading === title && HEAD_KINDS.has(known.kind)) return true
    return known.score < SURE && (heading === title || looksLikePersonName(heading.text.text) >= SURE)
  }
}

/** The first heading, where all others are below it. */
function titleOf(blocks: readonly Block[]): HeadingBlock | undefined {
  const [first, ...others] = blocks.filter((block) => block.type === 'heading')
  return others.length > 0 && others.every(({ depth }) => depth > (first?.depth ?? 0)) ? first : undefined
}
