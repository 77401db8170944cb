import { type Block, passagesOf } from '../document/block.ts'
import { type Passage, remove, slice } from '../passage/passage.ts'
import { mapPassages } from '../repairs/map-passages.ts'
import type { HintBook } from './hint-book.ts'

type Stretch = readonly [number, number]

/** Take out the texts that the owner wants left out, wherever they are printed; white space and case make no difference. */
export function omitText(
  blocks: readonly Block[],
  book: HintBook,
  log: (passage: Passage, reason: string) => void,
): Block[] {
  const wanted = book
    .of('omit')
    .map((hint) => ({ hint, text: folded(hint.text).text.trim() }))
    .filter(({ text }) => text !== '')
  if (wanted.length === 0) return [...blocks]
  return mapPassages(blocks, (passage) => {
    const { text, places } = folded(passage.text)
    const found = wanted.flatMap(({ hint, text: words }) => {
      const stretches = stretchesOf(words, text)
      if (stretches.length > 0) book.use(hint)
      return stretches.map(([start, end]): Stretch => [places[start] ?? 0, (places[end - 1] ?? 0) + 1])
    })
    const apart = merged(found)
    for (const [start, end] of apart) log(slice(passage, start, end), 'by a hint')
    return remove(passage, apart)
  }).filter((block) => block.type === 'rule' || passagesOf(block).some(({ text }) => text.trim() !== ''))
}

/** A text in lower case with single spaces, and the place of each of its units in the text. */
function folded(text: string): { readonly text: string; readonly places: readonly number[] } {
  const units: string[] = []
  const places: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index)
    const isWhite = /\s/u.test(unit)
    if (isWhite && units.at(-1) === ' ') continue
    units.push(isWhite ? ' ' : unit.toLowerCase().charAt(0))
    places.push(index)
  }
  return { text: units.join(''), places }
}

function stretchesOf(wanted: string, text: string): Stretch[] {
  const found: Stretch[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    found.push([at, at + wanted.length])
  }
  return found
}

/** Stretches in order, those that overlap as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = []
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)]
    else result.push([start, end])
  }
  return result
}
