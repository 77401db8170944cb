import type { Element, ElementContent } from 'hast'
import { joinWords, type Vocabulary } from '../words/vocabulary.ts'
import { jointOf } from './lines.ts'
import { type Style, styleOf } from './style-of.ts'
import type { Piece } from './text-block.ts'

/** A stretch of text that is set in one way; `\n` is the end of a line. */
interface Stretch {
  readonly style: Style
  readonly text: string
}

const PLAIN: Style = { tags: [] }

/** Turn the runs of a text into phrasing content: lines are joined, and words that were broken at their ends put together. */
export function phrasing(pieces: readonly Piece[], vocabulary: Vocabulary): ElementContent[] {
  const stretches: Stretch[] = []
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]
    const [last, style] = [stretches.at(-1), styleOf(piece, before)]
    if (before && last) {
      const { head, joint } = join(before, last.text, piece, vocabulary)
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
  vocabulary: Vocabulary,
): { head: string; joint: string } {
  if (after.startsLine) return { head: text, joint: '\n' }
  const joint = jointOf(before, after)
  if (joint !== '\n') return { head: text, joint }
  return joinWords(text, after.run.text, vocabulary)
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
