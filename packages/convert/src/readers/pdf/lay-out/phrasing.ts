import type { ElementContent } from 'hast'
import { areaOf } from '../phrasing/area-of.ts'
import { type Stretch, writeStretches } from '../phrasing/write-stretches.ts'
import { joinWords, type Vocabulary } from '../words/vocabulary.ts'
import type { TextBlock } from './block.ts'
import type { Fragment, Piece } from './line.ts'

const PLAIN: readonly string[] = []

/**
 * Write a block as phrasing content: its lead and a tab, its lines with joined words, a tab where there was a wide gap, and the dates
 * at the right behind the text that they stand beside.
 */
export function phrasing(block: TextBlock, vocabulary: Vocabulary, isHeading: boolean): ElementContent[] {
  const stretches: Stretch[] = [...leadOf(block.lead, vocabulary)]
  let after: Fragment[] = []
  block.lines.forEach(({ line, joint }, index) => {
    if (index > 0 && joint === 'break') {
      stretches.push(...behind(after), { text: '\n', tags: PLAIN })
      after = []
    } else if (index > 0) joinTo(stretches, line.text[0]?.pieces[0], vocabulary)
    stretches.push(...stretchesOf(line.text))
    if (line.after) after.push(line.after)
  })
  stretches.push(...behind(after))
  return writeStretches(isHeading ? stretches.map(withoutBold) : stretches)
}

function leadOf(lead: readonly Fragment[], vocabulary: Vocabulary): Stretch[] {
  const stretches: Stretch[] = []
  for (const fragment of lead) {
    if (stretches.length > 0) joinTo(stretches, fragment.pieces[0], vocabulary)
    stretches.push(...stretchesOf([fragment]))
  }
  return stretches.length === 0 ? [] : [...stretches, { text: '\t', tags: PLAIN }]
}

function behind(fragments: readonly Fragment[]): Stretch[] {
  return fragments.flatMap((fragment) => [{ text: '\t', tags: PLAIN }, ...stretchesOf([fragment])])
}

/** The stretches of fragments, and tabs between them; a space at the edge of marked text is not part of it. */
function stretchesOf(fragments: readonly Fragment[]): Stretch[] {
  return fragments.flatMap(({ pieces }, index) => [
    ...(index === 0 ? [] : [{ text: '\t', tags: PLAIN }]),
    ...pieces.flatMap((piece, at): Stretch[] => {
      const stretch = stretchOf(piece)
      const before = pieces[at - 1]
      if (!before || !/^\s/u.test(piece.text)) return [stretch]
      const space = { text: ' ', tags: commonTags(stretchOf(before), stretch), ...commonLink(before, piece) }
      return [space, { ...stretch, text: piece.text.trimStart() }]
    }),
  ])
}

function commonLink(a: Piece, b: Piece): { href?: string } {
  return a.url !== undefined && a.url === b.url ? { href: a.url } : {}
}

function stretchOf(piece: Piece): Stretch {
  const { text, bold, italic, raised, url } = piece
  const tags = [...(bold ? ['strong'] : []), ...(italic ? ['em'] : []), ...(raised ? ['sup'] : [])]
  return { text, tags, area: areaOf(piece), ...(url === undefined ? {} : { href: url }) }
}

/** Join the text with what begins the next line. */
function joinTo(stretches: Stretch[], next: Piece | undefined, vocabulary: Vocabulary): void {
  const last = stretches.at(-1)
  if (!last || !next) return
  const { head, joint } = isInUrl(last, next)
    ? { head: last.text, joint: '' }
    : joinWords(last.text, next.text, vocabulary)
  stretches[stretches.length - 1] = { ...last, text: head }
  if (joint !== '') stretches.push({ text: joint, tags: commonTags(last, stretchOf(next)) })
}

/** A printed address that goes on: behind one of its marks, or where one link lies over both lines. */
function isInUrl(last: Stretch, next: Piece): boolean {
  const isUrl = /(?:https?:\/\/|www\.|\b10\.\d{4,9}\/)[^\s<>]{0,200}$/u.test(last.text)
  return isUrl && (/[/_=?&.-]$/u.test(last.text) || (last.href !== undefined && last.href === next.url))
}

function commonTags(a: Stretch, b: Stretch): readonly string[] {
  return a.tags.join(' ') === b.tags.join(' ') ? a.tags : PLAIN
}

function withoutBold({ tags, ...stretch }: Stretch): Stretch {
  return { ...stretch, tags: tags.filter((tag) => tag !== 'strong') }
}
