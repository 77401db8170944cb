import type { PdfPage, PdfRun } from '../pages/page.ts'
import { columnEdges } from './column-edges.ts'
import { fragmentsOf } from './fragments-of.ts'
import { type Line, lineOf, type Piece } from './line.ts'
import { splitAtLinks } from './split-at-links.ts'

/** Runs on one baseline. */
interface Row {
  readonly y: number
  readonly runs: { readonly run: PdfRun; readonly raised: boolean }[]
}

/** How far baselines of one line lie apart at most, in letter heights. */
const SAME_BASELINE = 0.25
/** Notes and indices are so much smaller than what they stand at, and so much higher or lower, in its letter heights. */
const SMALLER = 0.85
const RAISED = { least: 0.1, most: 0.75 }
const LOWERED = { least: 0.05, most: 0.4 }
/** The gap between a word and its note, in its letter heights. */
const BESIDE = 0.35

/** The lines of a page from top to bottom, over all its columns. */
export function linesOf({ number, runs, links }: PdfPage): Line[] {
  const rows = joinRaised(rowsOf(withoutShadows(runs))).filter((row) => row.runs.length > 0)
  const lines = rows.map(({ runs: row }) =>
    row.map(({ run, raised }) => pieceOf(run, number, raised)).sort((a, b) => a.left - b.left),
  )
  const edges = columnEdges(lines)
  return lines.map((pieces, index) => {
    const y = rows[index]?.y ?? 0
    const fragments = fragmentsOf(splitAtLinks(pieces, links, y), (left) => edges[index]?.has(left) === true)
    return lineOf(fragments, number, y)
  })
}

/** Letters that are painted twice, a hair apart, look bold. */
function withoutShadows(runs: readonly PdfRun[]): PdfRun[] {
  const seen = new Set<string>()
  return runs.filter(({ text, x, y, width }) => {
    const places = [0, 1].flatMap((dx) => [0, 1].map((dy) => `${Math.floor(x) + dx} ${Math.floor(y) + dy}`))
    const keys = places.map((place) => `${place} ${Math.round(width)} ${text}`)
    const isShadow = keys.some((key) => seen.has(key))
    if (keys[0] !== undefined) seen.add(keys[0])
    return !isShadow
  })
}

function rowsOf(runs: readonly PdfRun[]): Row[] {
  const rows: Row[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = rows.at(-1)
    const entry = { run, raised: false }
    if (last && run.y - last.y <= SAME_BASELINE * Math.min(run.size, last.runs[0]?.run.size ?? 0)) {
      last.runs.push(entry)
    } else rows.push({ y: run.y, runs: [entry] })
  }
  return rows
}

/** Put raised and lowered letters into the row of the word that they stand at. */
function joinRaised(rows: readonly Row[]): Row[] {
  const joined = rows.map(({ y }): Row => ({ y, runs: [] }))
  rows.forEach((row, index) => {
    for (const entry of row.runs) {
      const [near] = [index + 1, index + 2, index - 1].filter((other) =>
        rows[other]?.runs.some(({ run }) => standsAt(entry.run, run)),
      )
      const isRaised = near !== undefined && near > index
      joined[near ?? index]?.runs.push({ run: entry.run, raised: isRaised })
    }
  })
  return joined
}

function standsAt(small: PdfRun, word: PdfRun): boolean {
  if (small.size > word.size * SMALLER) return false
  const rise = (word.y - small.y) / word.size
  const isOff = rise > 0 ? isWithin(rise, RAISED) : isWithin(-rise, LOWERED)
  const gap = Math.min(Math.abs(small.x - (word.x + word.width)), Math.abs(word.x - (small.x + small.width)))
  return isOff && gap <= BESIDE * word.size
}

function isWithin(value: number, { least, most }: { least: number; most: number }): boolean {
  return value >= least && value <= most
}

function pieceOf({ text, x, y, width, size, font }: PdfRun, page: number, raised: boolean): Piece {
  const { name, bold, italic } = font
  return { text, left: x, right: x + width, page, baseline: y, size, font: name, bold, italic, raised }
}
