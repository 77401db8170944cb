import type { Root } from 'hast'
import type { Area } from '../../document/area.ts'
import { elementsOf } from '../html/elements-of.ts'

/** A stretch of the text, `[start, end)`, and where it stands on the pages. */
export interface Region extends Area {
  readonly start: number
  readonly end: number
}

/** The regions of a page that has been laid out as text, in the order of the text. */
export function regionsOf(page: Root): Region[] {
  const parents = [page, ...elementsOf(page)]
  return parents
    .flatMap(({ children }) =>
      children.flatMap(({ type, data, position }): Region[] => {
        const [start, end] = [position?.start.offset, position?.end.offset]
        if (type !== 'text' || !data?.page || !data.box || start === undefined || end === undefined) return []
        return [{ start, end, page: data.page, box: data.box }]
      }),
    )
    .sort((a, b) => a.start - b.start)
}
