import type { Layout } from '../layouts/layout.ts'
import type { Atom } from './atoms.ts'
import { LABELS, type Label, type Stretch, scoreStretch } from './score.ts'

/** A run of atoms that was given one label. */
export interface Segment {
  readonly label: Label
  readonly start: number
  readonly end: number
  readonly first: Atom
  readonly last: Atom
}

export interface Decoding {
  readonly segments: readonly Segment[]
  readonly score: number
}

/** The most atoms in one field. */
const LONGEST = 12

/**
 * Give each stretch of left-over text its label: the best sequence of labelled runs of atoms (semi-Markov Viterbi).
 * A state is the last label and whether there has been a title and a container; what is settled before is looked for no more.
 */
export function decode(
  atoms: readonly Atom[],
  layout?: Layout,
  settled: { readonly title: boolean; readonly container: boolean } = NOTHING,
): Decoding {
  const table: (Cell | undefined)[][] = [[]]
  const start: Cell = { score: 0, from: -1, state: -1, label: undefined }
  for (let end = 1; end <= atoms.length; end += 1) {
    const row: (Cell | undefined)[] = []
    table.push(row)
    for (let begin = end - 1; begin >= 0 && end - begin <= LONGEST; begin -= 1) {
      if (begin < end - 1 && atoms[begin + 1]?.before !== undefined) break
      const stretch = stretchOf(atoms, begin, end)
      const split = splitCost(atoms[begin - 1], stretch.first)
      for (const label of LABELS)
        extend(
          stretch,
          table[begin] ?? [],
          row,
          begin,
          label,
          scoreStretch(label, stretch, layout) + split,
          begin === 0 ? start : undefined,
          (settled.title ? 1 : 0) + (settled.container ? 2 : 0),
        )
    }
  }
  return trace(table, atoms)
}

const NOTHING = { title: false, container: false }

interface Cell {
  readonly score: number
  readonly from: number
  readonly state: number
  readonly label: Label | undefined
}

const TITLE_BIT = LABELS.length
const STATES = LABELS.length * 4

function extend(
  { first, last: final }: Stretch,
  previous: readonly (Cell | undefined)[],
  row: (Cell | undefined)[],
  begin: number,
  label: Label,
  score: number,
  start: Cell | undefined,
  initial: number,
): void {
  const index = LABELS.indexOf(label)
  if (start !== undefined) {
    if (label === 'title' && (initial & 1) !== 0) return
    if (label === 'container' && (initial & 2) !== 0) return
    const next = index + flags(label, initial) * TITLE_BIT
    const total = score + (START[label] ?? 0)
    if (isBetter(total, row[next])) row[next] = { score: total, from: begin, state: -1, label }
    return
  }
  for (let state = 0; state < STATES; state += 1) {
    const cell = previous[state]
    if (cell === undefined) continue
    const seen = Math.floor(state / TITLE_BIT)
    if ((label === 'title' && (seen & 1) !== 0) || (label === 'container' && (seen & 2) !== 0)) continue
    const last = LABELS[state % TITLE_BIT] ?? 'note'
    const total =
      cell.score +
      score +
      (TRANSITIONS[last][label] ?? 0) +
      (label === 'series' && (seen & 2) === 0 ? -1.5 : 0) +
      (label === 'publisher' && first.separator.startsWith(':') ? (last === 'place' ? 1.6 : -1.5) : 0) +
      (label === 'place' && last === 'publisher' && final.following.startsWith(':') ? -2.5 : 0)
    const next = index + flags(label, seen) * TITLE_BIT
    if (isBetter(total, row[next])) row[next] = { score: total, from: begin, state, label }
  }
}

function flags(label: Label, seen: number): number {
  return seen | (label === 'title' ? 1 : label === 'container' ? 2 : 0)
}

function isBetter(score: number, cell: Cell | undefined): boolean {
  return cell === undefined || score > cell.score
}

const START: Readonly<Partial<Record<Label, number>>> = {
  title: 0.5,
  container: -0.3,
  publisher: -1,
  place: -1,
  series: -1.5,
  note: -0.5,
}

const TRANSITIONS: Readonly<Record<Label, Readonly<Partial<Record<Label, number>>>>> = {
  title: { container: 0.8, series: -0.3, publisher: 0, place: 0.1, note: -0.3 },
  container: { series: 0.4, publisher: 0.4, place: 0.4, note: -0.2, title: -0.8 },
  series: { publisher: 0.5, place: 0.5, container: -0.3, note: -0.3, title: -1, series: -1.5 },
  publisher: { place: 0.9, note: -0.2, series: -0.4, container: -1, title: -1.5, publisher: -3 },
  place: { publisher: 0.5, note: -0.3, container: -2, series: -0.5, title: -1.5, place: -3 },
  note: { note: -0.4, title: -0.6, container: -0.6, publisher: -0.5, place: -0.5, series: -0.8 },
}

function trace(table: readonly (readonly (Cell | undefined)[])[], atoms: readonly Atom[]): Decoding {
  const last = table.at(-1) ?? []
  let best: Cell | undefined
  let bestScore = Number.NEGATIVE_INFINITY
  last.forEach((cell, state) => {
    if (cell === undefined) return
    const seen = Math.floor(state / TITLE_BIT)
    const total = cell.score + ((seen & 1) === 0 ? -2 : 0) + ((seen & 2) === 0 ? -0.3 : 0)
    if (total > bestScore) {
      best = cell
      bestScore = total
    }
  })
  const segments: Segment[] = []
  let end = atoms.length
  while (best !== undefined && best.label !== undefined) {
    const first = atoms[best.from]
    const final = atoms[end - 1]
    if (first !== undefined && final !== undefined)
      segments.unshift({ label: best.label, start: first.start, end: final.end, first, last: final })
    end = best.from
    best = best.state < 0 ? undefined : table[end]?.[best.state]
  }
  return { segments, score: atoms.length === 0 ? 0 : bestScore }
}

/** What joining two atoms over a sign costs a field. */
const JOINS: Readonly<Record<Label, Readonly<Record<string, number>>>> = {
  title: joins(
    '. -1.3|, -0.25|: -0.1|? -0.5|! -0.5|; -0.6|( -0.2|) -0.1|– -0.2|abbreviation -0.5|other -0.3',
  ),
  container: joins('. -0.7|, -0.4|: -0.5|? -1|! -1|; -1|( -0.2|) -0.6|– -0.3|abbreviation 0|other -0.6'),
  series: joins('. -1|, -0.6|: -0.8|? -2|! -2|; -1.5|( -0.6|) -0.6|– -0.4|abbreviation -0.2|other -0.8'),
  publisher: joins('. -0.9|, -0.6|: -2|? -2|! -2|; -1.2|( -0.5|) -0.6|– -0.4|abbreviation 0|other -0.8'),
  place: joins('. -1.2|, -0.3|: -2.5|? -2|! -2|; -0.8|( -0.5|) -0.5|– -0.5|abbreviation -0.6|other -1'),
  note: joins('. -0.1|, 0|: 0|? 0|! 0|; 0|( 0|) 0|– 0|abbreviation 0|other 0'),
}

/** A table of costs per sign; a line feed costs every field the same, but a note. */
function joins(costs: string): Readonly<Record<string, number>> {
  const entries = costs.split('|').map((cost) => cost.split(' '))
  return {
    '\n': costs.startsWith('. -0.1') ? -0.6 : -2.5,
    ...Object.fromEntries(entries.map(([sign = '', cost]) => [sign === 'other' ? '' : sign, Number(cost)])),
  }
}

function stretchOf(atoms: readonly Atom[], begin: number, end: number): Stretch {
  const sums = {
    words: 0,
    lower: 0,
    capital: 0,
    abbreviated: 0,
    numbers: 0,
    container: 0,
    publisher: 0,
    places: 0,
  }
  const joins: Record<Label, number> = { title: 0, container: 0, series: 0, publisher: 0, place: 0, note: 0 }
  let place = true
  for (let index = begin; index < end; index += 1) {
    const atom = atoms[index]
    if (atom === undefined) continue
    sums.words += atom.features.words
    sums.lower += atom.features.lower
    sums.capital += atom.features.capital
    sums.abbreviated += atom.features.abbreviated
    sums.numbers += atom.features.numbers
    sums.container += atom.features.container
    sums.publisher += atom.features.publisher
    place &&= atom.features.place
    if (atom.features.place) sums.places += 1
    if (index === begin) continue
    const joint = jointOf(atoms[index - 1], atom)
    for (const label of LABELS) joins[label] += JOINS[label][joint] ?? -0.3
    if (joint === ',' && atom.features.publisher > 0 && (atoms[index - 1]?.features.publisher ?? 0) > 0)
      joins.publisher += 0.5
    if (atoms[index - 1]?.setting !== atom.setting) for (const label of LABELS) joins[label] -= 2.5
  }
  const first = atoms[begin]
  const last = atoms[end - 1]
  if (first === undefined || last === undefined) throw new RangeError('empty stretch')
  return { ...sums, first, last, atoms: end - begin, place, joins }
}

function jointOf(before: Atom | undefined, atom: Atom): string {
  const text = atom.separator
  if (before?.features.endsAbbreviated === true && !/[,;:\n(]/.test(text)) return 'abbreviation'
  if (/\S\n|\n\n/.test(text)) return '\n'
  const previous = before?.following ?? ''
  const first = /[.,:;?!()–]/.exec(text || previous)?.[0] ?? (/[—-]/.test(text) ? '–' : '')
  return first
}

/** A city and its country are one place, and two fields seldom share one mark; a full stop in it may part them. */
function splitCost(before: Atom | undefined, first: Atom): number {
  if (
    before?.features.place === true &&
    first.features.place &&
    first.separator.startsWith(',') &&
    first.before === undefined
  )
    return -2.5
  if (before === undefined || first.before !== undefined) return 0
  const shared = before.mark !== undefined && before.mark === first.mark
  if (before.features.endsAbbreviated && !/[.,;:\n]/.test(first.separator)) return shared ? -7 : -2
  if (!shared) return 0
  return first.features.seriesStart ? -0.5 : -3.5
}
