import { type Area, rounded } from '../../../document/area.ts'

/** How far letters reach above and below their baseline, in letter heights. */
const ASCENT = 0.8
const DESCENT = 0.2

/** Words on a baseline. */
interface Placed {
  readonly page: number
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** The area of words, as tall as their letters may be. */
export function areaOf({ page, left, right, baseline, size }: Placed): Area {
  const [x, y, width, height] = [left, baseline - ASCENT * size, right - left, (ASCENT + DESCENT) * size]
  return { page, box: [rounded(x), rounded(y), rounded(width), rounded(height)] }
}
