import type { ElementContent } from 'hast'
import { areaOf } from '../phrasing/area-of.ts'
import { areSetAlike, type Stretch, writeStretches } from '../phrasing/write-stretches.ts'
import { joinWords, type Vocabulary } from '../words/vocabulary.ts'
import { jointOf, rightOf } from './lines.ts'
import { styleOf } from './style-of.ts'
import type { Piece } from './text-block.ts'

/** Turn the runs of a text into phrasing content: lines are joined, and words that were broken at their ends put together. */
export function phrasing(pieces: readonly Piece[], vocabulary: Vocabulary): ElementContent[] {
  const stretches: Stretch[] = []
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    const [last, stretch] = [stretches.at(-1), stretchOf(piece, before)]
    if (before && last) {
      const { head, joint } = join(before, last.text, piece, vocabulary)
      stretches.splice(-1, 1, { ...last, text: head })
      const { tags, href } = stretch
      const isInside = joint !== '\n' && areSetAlike(last, stretch)
      const style = isInside ? { tags, ...(href === undefined ? {} : { href }) } : { tags: [] }
      if (joint !== '') stretches.push({ text: joint, ...style })
    }
    stretches.push(stretch)
  })
  return writeStretches(stretches)
}

function stretchOf(piece: Piece, before: Piece | undefined): Stretch {
  const { run, page } = piece
  const area = areaOf({
    page: page.number,
    left: run.x,
    right: rightOf(piece),
    baseline: run.y,
    size: run.size,
  })
  return { ...styleOf(piece, before), text: run.text, area }
}

/** The text before a joint, without the hyphen of a broken word, and the joint. */
function join(
  before: Piece,
  text: string,
  after: Piece,
  vocabulary: Vocabulary,
): { head: string; joint: string } {
  if (after.startsLine) return { head: text, joint: '\n' }
  const joint = jointOf(before, after)
  if (joint !== '\n') return { head: text, joint }
  return joinWords(text, after.run.text, vocabulary)
}
