import type { ListItem, Root } from 'mdast'
import { placesOf } from '../../report/places.ts'
import { type LocatedCitation, printedCitation } from './located-citation.ts'

/** A bibliography alone as the document tree of a CV that is its publications. */
export function publicationList(text: string, citations: readonly LocatedCitation[]): Root {
  const { point } = placesOf(text)
  const top = { start: point(0), end: point(0) }
  const items = citations.map(({ citation, start, end }): ListItem => {
    const position = { start: point(start), end: point(end) }
    const value = printedCitation(citation)
    const children = [{ type: 'text' as const, value, position, data: { citation } }]
    return {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children, position }],
      position,
    }
  })
  return {
    type: 'root',
    children: [
      {
        type: 'heading',
        depth: 2,
        children: [{ type: 'text', value: 'Publications', position: top }],
        position: top,
      },
      { type: 'list', ordered: false, spread: false, children: items },
    ],
  }
}
