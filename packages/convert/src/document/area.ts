/** Where something stands in a document that has pages. */
export interface Area {
  /** Counted from 1. */
  readonly page: number
  readonly box: Box
}

/** `[x, y, width, height]` in points, from the upper left corner of the page as it is shown. */
export type Box = readonly [x: number, y: number, width: number, height: number]

declare module 'mdast' {
  interface Data {
    /** The page on which the node begins, counted from 1. */
    page?: number
    /** What it takes up of that page. */
    box?: Box
  }
}

declare module 'hast' {
  interface Data {
    page?: number
    box?: Box
  }
}

/** The area that holds both, or of areas on two pages the first. */
export function unite(a: Area, b: Area): Area {
  if (a.page !== b.page) return a
  const [x, y] = [Math.min(a.box[0], b.box[0]), Math.min(a.box[1], b.box[1])]
  const right = Math.max(a.box[0] + a.box[2], b.box[0] + b.box[2])
  const bottom = Math.max(a.box[1] + a.box[3], b.box[1] + b.box[3])
  return { page: a.page, box: [x, y, rounded(right - x), rounded(bottom - y)] }
}

/** Sums of lengths in tenths of a point. */
export function rounded(length: number): number {
  return Math.round(length * 10) / 10
}
