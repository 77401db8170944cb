import { areTexts } from './are-texts.ts'
import { type Fragment, type Line, lineOf } from './line.ts'

/** Lines that follow each other down a page or down a column of it. */
export interface Flow {
  readonly lines: readonly Line[]
  /** Whether it stands beside another, and that is wider. */
  readonly isColumn: boolean
  readonly isSidebar: boolean
}

/** The white between two columns, in letter heights. */
const GUTTER = 0.7
/** A column has so many lines at least. */
const FEWEST_LINES = 4
/** Columns inside columns inside columns are tables. */
const DEEPEST = 3
/** So many places where a column could begin are tried, those that fewest lines cross. */
const MOST_PLACES = 16
const SIDEBAR = 0.75

/**
 * Part the lines of a page into columns, in the order in which they are read.
 *
 * A recursive cut on white space (Nagy & Seth, Hierarchical representation of optically scanned documents, 1984): a white strip that
 * runs down past enough lines is a cut, if what it parts are texts of their own, and not an entry and its date or the cells of a row;
 * what stands above and below the strip is cut by itself.
 */
export function cutColumns(lines: readonly Line[], depth = 0): Flow[] {
  const cut = depth < DEEPEST ? bestCut(lines) : undefined
  if (!cut) return lines.length === 0 ? [] : [{ lines, isColumn: false, isSidebar: false }]
  const { left, right } = cut
  const inner = [left, right].flatMap((side) => {
    const isSidebar = widthOf(side) < SIDEBAR * widthOf(side === left ? right : left)
    return cutColumns(side, depth + 1).map((flow) => ({
      ...flow,
      isColumn: true,
      isSidebar: flow.isSidebar || isSidebar,
    }))
  })
  return [...cutColumns(cut.above, depth + 1), ...inner, ...cutColumns(cut.below, depth + 1)]
}

interface Cut {
  readonly above: readonly Line[]
  readonly left: readonly Line[]
  readonly right: readonly Line[]
  readonly below: readonly Line[]
}

function bestCut(lines: readonly Line[]): Cut | undefined {
  const cuts = places(lines).flatMap((x) => cutsAt(lines, x))
  const size = (cut: Cut) => Math.min(cut.left.length, cut.right.length)
  return cuts.sort((a, b) => size(b) - size(a)).find(({ left, right }) => areTexts(left, right))
}

/** Where fragments begin and the fewest lines cross. */
function places(lines: readonly Line[]): number[] {
  const lefts = lines.flatMap(({ fragments }) => fragments.map(({ left }) => Math.floor(left)))
  return [...new Set(lefts)]
    .map((x) => ({ x, crossed: lines.filter((line) => crosses(line, x)).length }))
    .sort((a, b) => a.crossed - b.crossed)
    .slice(0, MOST_PLACES)
    .map(({ x }) => x)
}

/** The stretches of lines that leave the place and the white before it free. */
function cutsAt(lines: readonly Line[], x: number): Cut[] {
  const cuts: Cut[] = []
  let from = 0
  for (let to = 0; to <= lines.length; to += 1) {
    const line = lines[to]
    if (line && !crosses(line, x)) continue
    const band = lines.slice(from, to)
    const left = sideOf(band, (fragment) => fragment.left < x - 1)
    const right = sideOf(band, (fragment) => fragment.left >= x - 1)
    if (left.length >= FEWEST_LINES && right.length >= FEWEST_LINES) {
      cuts.push({ above: lines.slice(0, from), left, right, below: lines.slice(to) })
    }
    from = to + 1
  }
  return cuts
}

function crosses({ fragments, size }: Line, x: number): boolean {
  return fragments.some(({ left, right }) => left < x - 1 && right > x - GUTTER * size)
}

function sideOf(lines: readonly Line[], isHere: (fragment: Fragment) => boolean): Line[] {
  return lines.flatMap(({ fragments, page, y }) => {
    const here = fragments.filter(isHere)
    return here.length === 0 ? [] : [lineOf(here, page, y)]
  })
}

function widthOf(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left))
}
