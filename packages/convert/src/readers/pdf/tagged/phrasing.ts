import type { Element, ElementContent } from 'hast'
import { joinWords, type Vocabulary } from '../words/vocabulary.ts'
import { type Columns, leftOf } from './columns.ts'
import { jointOf, rightOf } from './lines.ts'
import { type Style, styleOf } from './style-of.ts'
import type { Piece } from './text-block.ts'

/** A stretch of text that is set in one way; `\n` is the end of a line. */
interface Stretch {
  readonly style: Style
  readonly text: string
}

const PLAIN: Style = { tags: [] }

/** What is left at the end of a line beside the room for a word, in letter heights. */
const SLACK = 0.5

/**
 * Turn the runs of a text into phrasing content. A line that ends although the next word would have fitted was ended on
 * purpose, and stays a line; any other is joined with the next, and so is a word that was broken at its end.
 */
export function phrasing(
  pieces: readonly Piece[],
  columns: Columns,
  vocabulary: Vocabulary,
): ElementContent[] {
  const edge = columns.rightEdge(leftOf(pieces))
  const stretches: Stretch[] = []
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    const [last, style] = [stretches.at(-1), styleOf(piece, before)]
    if (before && last) {
      const { head, joint } = join(before, last.text, piece, edge, vocabulary)
      const isInside = joint !== '\n' && areAlike(last.style, style)
      stretches.splice(-1, 1, { ...last, text: head })
      if (joint !== '') stretches.push({ style: isInside ? style : PLAIN, text: joint })
    }
    stretches.push({ style, text: piece.run.text })
  })
  return merged(stretches).map(contentOf)
}

/** The text before a joint, without the hyphen of a broken word, and the joint. */
function join(
  before: Piece,
  text: string,
  after: Piece,
  edge: number,
  vocabulary: Vocabulary,
): { head: string; joint: string } {
  const joint = jointOf(before, after)
  if (joint !== '\n') return { head: text, joint }
  if (wouldFit(before, after, edge)) return { head: text, joint }
  return joinWords(text, after.run.text, vocabulary)
}

/** Whether the first word of a line would have had room on the line before. */
function wouldFit(before: Piece, { run }: Piece, edge: number): boolean {
  const word = run.text.trimStart().split(/\s/u, 1)[0] ?? ''
  const width = (run.width * word.length) / run.text.length
  return rightOf(before) + width + SLACK * run.size < edge
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const stretch of stretches) {
    const last = kept.at(-1)
    const isOne = last && areAlike(last.style, stretch.style) && last.text !== '\n' && stretch.text !== '\n'
    if (isOne) kept[kept.length - 1] = { ...last, text: last.text + stretch.text }
    else kept.push(stretch)
  }
  return kept
}

function areAlike(a: Style, b: Style): boolean {
  return a.href === b.href && a.tags.join(' ') === b.tags.join(' ')
}

function contentOf({ style, text }: Stretch): ElementContent {
  if (text === '\n') return element('br', [])
  const content = style.tags.reduceRight<ElementContent>((inner, tag) => element(tag, [inner]), {
    type: 'text',
    value: text,
  })
  return style.href === undefined ? content : { ...element('a', [content]), properties: { href: style.href } }
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
