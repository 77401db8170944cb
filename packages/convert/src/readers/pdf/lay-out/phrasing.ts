import type { Element, ElementContent } from 'hast'
import { joinWords, type Vocabulary } from '../words/vocabulary.ts'
import type { TextBlock } from './block.ts'
import type { Fragment, Piece } from './line.ts'

/** A stretch of text and the elements that say how it is set, outermost first; `\n` is the end of a line. */
interface Stretch {
  readonly text: string
  readonly marks: readonly string[]
  readonly url?: string
}

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
      stretches.push(...behind(after), { text: '\n', marks: PLAIN })
      after = []
    } else if (index > 0) joinTo(stretches, line.text[0]?.pieces[0], vocabulary)
    stretches.push(...stretchesOf(line.text))
    if (line.after) after.push(line.after)
  })
  stretches.push(...behind(after))
  return merged(stretches).map((stretch) => contentOf(isHeading ? withoutBold(stretch) : stretch))
}

function leadOf(lead: readonly Fragment[], vocabulary: Vocabulary): Stretch[] {
  const stretches: Stretch[] = []
  for (const fragment of lead) {
    if (stretches.length > 0) joinTo(stretches, fragment.pieces[0], vocabulary)
    stretches.push(...stretchesOf([fragment]))
  }
  return stretches.length === 0 ? [] : [...stretches, { text: '\t', marks: PLAIN }]
}

function behind(fragments: readonly Fragment[]): Stretch[] {
  return fragments.flatMap((fragment) => [{ text: '\t', marks: PLAIN }, ...stretchesOf([fragment])])
}

/** The stretches of fragments, and tabs between them; a space at the edge of marked text is not part of it. */
function stretchesOf(fragments: readonly Fragment[]): Stretch[] {
  return fragments.flatMap(({ pieces }, index) => [
    ...(index === 0 ? [] : [{ text: '\t', marks: PLAIN }]),
    ...pieces.flatMap((piece, at): Stretch[] => {
      const stretch = stretchOf(piece)
      const before = pieces[at - 1]
      if (!before || !/^\s/u.test(piece.text)) return [stretch]
      const space = { text: ' ', marks: commonMarks(stretchOf(before), stretch), ...commonUrl(before, piece) }
      return [space, { ...stretch, text: piece.text.trimStart() }]
    }),
  ])
}

function commonUrl(a: Piece, b: Piece): { url?: string } {
  return a.url !== undefined && a.url === b.url ? { url: a.url } : {}
}

function stretchOf({ text, bold, italic, raised, url }: Piece): Stretch {
  const marks = [...(bold ? ['strong'] : []), ...(italic ? ['em'] : []), ...(raised ? ['sup'] : [])]
  return { text, marks, ...(url === undefined ? {} : { url }) }
}

/** Join the text with what begins the next line. */
function joinTo(stretches: Stretch[], next: Piece | undefined, vocabulary: Vocabulary): void {
  const last = stretches.at(-1)
  if (!last || !next) return
  const { head, joint } = isInUrl(last, next)
    ? { head: last.text, joint: '' }
    : joinWords(last.text, next.text, vocabulary)
  stretches[stretches.length - 1] = { ...last, text: head }
  if (joint !== '') stretches.push({ text: joint, marks: commonMarks(last, stretchOf(next)) })
}

/** A printed address that goes on: behind one of its marks, or where one link lies over both lines. */
function isInUrl(last: Stretch, next: Piece): boolean {
  const isUrl = /(?:https?:\/\/|www\.|\b10\.\d{4,9}\/)[^\s<>]{0,200}$/u.test(last.text)
  return isUrl && (/[/_=?&.-]$/u.test(last.text) || (last.url !== undefined && last.url === next.url))
}

function commonMarks(a: Stretch, b: Stretch): readonly string[] {
  return a.marks.join(' ') === b.marks.join(' ') ? a.marks : PLAIN
}

function withoutBold({ marks, ...stretch }: Stretch): Stretch {
  return { ...stretch, marks: marks.filter((mark) => mark !== 'strong') }
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const stretch of stretches) {
    const last = kept.at(-1)
    const isOne =
      last &&
      last.text !== '\n' &&
      stretch.text !== '\n' &&
      last.url === stretch.url &&
      areMarkedAlike(last, stretch)
    if (isOne) kept[kept.length - 1] = { ...last, text: last.text + stretch.text }
    else kept.push(stretch)
  }
  return kept
}

function areMarkedAlike(a: Stretch, b: Stretch): boolean {
  return a.marks.join(' ') === b.marks.join(' ')
}

function contentOf({ text, marks, url }: Stretch): ElementContent {
  if (text === '\n') return element('br', [])
  const content = marks.reduceRight<ElementContent>((inner, tag) => element(tag, [inner]), {
    type: 'text',
    value: text,
  })
  return url === undefined ? content : { ...element('a', [content]), properties: { href: url } }
}

export function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
