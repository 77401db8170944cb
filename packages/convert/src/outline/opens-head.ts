import { type Block, type HeadingBlock, passagesOf } from '../document/block.ts'
import { findEmails } from '../fields/email.ts'
import { looksLikePersonName } from '../fields/looks-like-person-name.ts'
import { looksLikePosition } from '../fields/organisation.ts'
import { headingKind } from '../languages/heading-kind.ts'
import type { Passage } from '../passage/passage.ts'
import { HEAD_KINDS } from './kind-under-parent.ts'

const SURE = 0.6
const SURELY_POSITION = 0.9
const KNOWN = 0.9

/** After the first lines, an unknown heading above one of these is a section, and not a subtitle. */
const HOLDS_ENTRIES: ReadonlySet<Block['type']> = new Set(['list', 'table', 'definition'])

/** Tells which headings before the first section belong to the head: the owner's name and post, "Curriculum vitae" and other titles. */
export function headOpener(
  blocks: readonly Block[],
  language: string | undefined,
): (heading: HeadingBlock, index: number) => boolean {
  const title = titleOf(blocks)
  const isKnown = ({ text }: Passage): boolean => {
    const known = headingKind(text, language)
    return known !== undefined && known.score >= KNOWN && known.language === (language ?? known.language)
  }
  /** `Volunteer` is a section where known headings of its level follow, and a post otherwise. */
  const isOneOfMany = ({ depth, text }: HeadingBlock, index: number): boolean =>
    isKnown(text) && headingsBelow(blocks.slice(index + 1), depth).filter(isKnown).length > 1
  return (heading, index) => {
    const known = headingKind(heading.text.text, language)
    const next = index > 0 ? blocks[index + 1] : undefined
    if (blocks[index - 1]?.type === 'heading') {
      if (looksLikePosition(heading.text.text) >= SURELY_POSITION && !isOneOfMany(heading, index)) return true
      if ((known?.score ?? 0) < SURE && standsOverAddress(blocks.slice(index + 1))) return true
    }
    if (known === undefined) return heading === title || !(next && HOLDS_ENTRIES.has(next.type))
    if (known.kind === 'ignored') return true
    if (heading === title && HEAD_KINDS.has(known.kind)) return true
    return known.score < SURE && (heading === title || looksLikePersonName(heading.text.text) >= SURE)
  }
}

function headingsBelow(blocks: readonly Block[], depth: number): Passage[] {
  return blocks.flatMap((block) => (block.type === 'heading' && block.depth === depth ? [block.text] : []))
}

/** The first heading, where all others are below it. */
function titleOf(blocks: readonly Block[]): HeadingBlock | undefined {
  const [first, ...others] = blocks.filter((block) => block.type === 'heading')
  return others.length > 0 && others.every(({ depth }) => depth > (first?.depth ?? 0)) ? first : undefined
}

/** Whether a few blocks with an e-mail address among them come before the next heading. */
function standsOverAddress(below: readonly Block[]): boolean {
  const next = below.findIndex(({ type }) => type === 'heading')
  return below
    .slice(0, Math.min(LONGEST_ADDRESS, next < 0 ? below.length : next))
    .flatMap(passagesOf)
    .some(({ text }) => findEmails(text).length > 0)
}

const LONGEST_ADDRESS = 6
