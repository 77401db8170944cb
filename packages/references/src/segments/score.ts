import type { Layout } from '../layouts/layout.ts'
import type { Atom } from './atoms.ts'

/** What a stretch of left-over text may be. */
export type Label = 'title' | 'container' | 'series' | 'publisher' | 'place' | 'note'

export const LABELS: readonly Label[] = ['title', 'container', 'series', 'publisher', 'place', 'note']

/** Sums over the atoms of a candidate field. */
export interface Stretch {
  readonly first: Atom
  readonly last: Atom
  readonly atoms: number
  readonly words: number
  readonly lower: number
  readonly capital: number
  readonly abbreviated: number
  readonly numbers: number
  readonly container: number
  readonly publisher: number
  readonly place: boolean
  /** How many of its atoms are known places. */
  readonly places: number
  /** What the signs inside it cost, per label. */
  readonly joins: Readonly<Record<Label, number>>
}

/** How well a stretch fits a label by itself, by what stands beside it, and by the list's layout. */
export function scoreStretch(label: Label, stretch: Stretch, layout: Layout | undefined): number {
  return (
    SCORERS[label](stretch) +
    beside(label, stretch) +
    stretch.joins[label] +
    (layout === undefined ? 0 : agreement(label, stretch, layout))
  )
}

type Scorer = (stretch: Stretch) => number

const SCORERS: Readonly<Record<Label, Scorer>> = {
  title: (s) => {
    const ratio = s.lower / Math.max(1, s.words)
    let score = s.words >= 4 ? 1.5 : s.words === 3 ? 0.9 : s.words === 2 ? 0.2 : -1.2
    score += Math.min(1.4, ratio * 3)
    if (s.first.setting === 'quotes') score += 6
    if (s.first.setting === 'emphasis') score += 0.4
    if (s.first.setting === 'strong') score += 1.2
    if (s.first.features.containerStart && ratio < 0.3 && s.first.setting !== 'quotes') score -= 2
    if (s.numbers === s.words) score -= 4
    if (s.abbreviated > 1) score -= Math.min(3, s.abbreviated * 0.8)
    if (s.publisher > 0 && s.words < 6) score -= 1.2
    if (s.place) score -= 2
    return score
  },
  container: (s) => {
    const ratio = s.lower / Math.max(1, s.words)
    let score =
      (s.container > 0 || s.first.setting !== 'none' ? -0.6 : -1.2) +
      Math.min(3, s.container * 1.3) -
      ratio * 2.4
    if (s.publisher > s.container) score -= 1
    if (s.first.features.publisherStart && s.first.before !== 'intro') score -= 2.5
    if (s.first.features.startsLower) score -= 2
    if (isBare(s)) score -= 1.2
    if (s.first.setting === 'emphasis') score += 2.2
    if (s.first.setting === 'strong') score += 1
    if (s.first.setting === 'quotes') score -= 3
    if (s.first.features.containerStart) score += 1.2
    if (s.abbreviated > 0) score += Math.min(1.5, s.abbreviated * 0.6)
    if (s.words > 12 && s.container === 0) score -= 1.5
    if (s.numbers === s.words) score -= 4
    if (s.place && s.container === 0) score -= 1.5
    if (s.first.afterItalics && s.first.setting === 'none' && s.first.before !== 'intro') score -= 1
    return score
  },
  series: (s) =>
    (s.container > 0 || s.first.separator.includes('(') ? -2 : -3.2) +
    (s.first.features.seriesStart ? (s.last.after === 'locator' ? 4.5 : 1) : 0) +
    Math.min(1.5, s.container * 0.7) -
    (s.lower / Math.max(1, s.words)) * 2 +
    (s.first.setting === 'emphasis' ? 0.3 : 0),
  publisher: (s) => {
    let score =
      (s.publisher > 0 ? -0.9 : -2) + Math.min(3, s.publisher * 2) - (s.lower / Math.max(1, s.words)) * 2.5
    if (s.place) score -= 2.5
    if (s.first.features.startsLower) score -= 2
    if (s.words > 8) score -= 1
    if (s.container > 0 && s.publisher === 0) score -= 1
    if (s.first.setting !== 'none') score -= 1.5
    if (s.numbers > 0) score -= 1.5
    if (s.words <= 4) score += 0.5
    if (s.first.features.acronym) score += s.first.separator.includes('(') ? -2.5 : 0.8
    if (s.first.features.publisherStart) score += 0.8
    return score
  },
  place: (s) => {
    let score =
      -1.2 + (s.place ? 3.2 : isCityBeforeRegion(s) ? 4.4 : -0.2) - (s.lower / Math.max(1, s.words)) * 3
    if (s.first.separator.includes('(') && !s.last.features.place) score -= 1.5
    if (s.words > 4) score -= 1.5
    if (s.first.features.startsLower || s.first.features.company) score -= 3
    if (s.first.setting !== 'none') score -= 1.5
    if (s.numbers > 0) score -= 1.5
    if (s.words <= 3 && s.capital > 0) score += 0.3
    return score
  },
  note: (s) =>
    -1 - s.atoms * 0.15 + (s.first.separator.includes('(') || s.first.separator.includes('[') ? 0.6 : 0),
}

/** `Waikoloa, HI, USA`: a name that no list knows, and a country or state after it. */
function isCityBeforeRegion({ first, last, atoms, places, capital, words }: Stretch): boolean {
  const { publisher, acronym } = first.features
  return (
    last.features.region &&
    places === atoms - 1 &&
    publisher === 0 &&
    !acronym &&
    capital === words &&
    words < 6
  )
}

/** Nothing about it says container: no word of one, no mark, nothing that introduces or follows one. */
function isBare({ first, last, container }: Stretch): boolean {
  const before = first.before === 'intro' || first.before === 'event' || first.before === 'editors'
  const after =
    last.after === 'locator' ||
    last.after === 'status' ||
    last.after === 'identifier' ||
    last.after === 'link'
  return container === 0 && first.setting === 'none' && !before && !after
}

/** What the claims and signs beside a stretch say of it. */
function beside(label: Label, { first, last }: Stretch): number {
  let score = 0
  if (first.before !== undefined) score += BEFORE[label][first.before] ?? 0
  if (last.after !== undefined) score += AFTER[label][last.after] ?? 0
  if (label === 'place' && last.following.startsWith(':')) score += 2
  if (label === 'container' && first.separator.startsWith(':') && first.before === undefined) score -= 2.5
  if (label === 'title' && last.following.includes('(') && last.after === undefined) score -= 0.3
  if (label === 'title' && first.separator.includes('(')) score -= 1.5
  return score
}

const BEFORE: Readonly<Record<Label, Readonly<Record<string, number>>>> = {
  title: { authors: 2.2, date: 1.4, start: 1.2, label: 1.2, intro: -3, editors: 0, locator: -1.5 },
  container: {
    intro: 4,
    event: 4,
    editors: 1,
    title: 1,
    authors: -0.8,
    start: -0.8,
    genre: 0.3,
    thesis: -1.5,
    number: -1,
  },
  series: { editors: 0, locator: 0.3 },
  publisher: {
    locator: 0.5,
    editors: 0.6,
    edition: 1,
    genre: 0.8,
    number: 1,
    series: 0.8,
    thesis: 2,
    intro: -3,
    authors: -1.5,
    start: -2,
    extent: 0.3,
  },
  place: {
    locator: 0.4,
    edition: 0.6,
    series: 0.5,
    editors: 0.4,
    genre: 0.2,
    intro: -1.5,
    authors: -1.5,
    start: -2,
  },
  note: { link: 0.4, identifier: 0.4, status: 0.3, locator: 0.2 },
}

const AFTER: Readonly<Record<Label, Readonly<Record<string, number>>>> = {
  title: {
    intro: 1.5,
    genre: 1,
    thesis: 1,
    locator: -2.4,
    edition: 0.5,
    editors: 0,
    number: 0.5,
    status: 0.2,
  },
  container: { locator: 2.2, editors: 0.6, series: -0.3, edition: 0.6, status: 0.8, date: 0.3 },
  series: { locator: 2 },
  publisher: { date: 0.8, end: 0.6, locator: -0.3, extent: 0.3 },
  place: { date: 0.5, end: 0.3, locator: 1 },
  note: { end: 0.5, link: 0.4 },
}

/** Agreement with what the list does elsewhere. */
function agreement(label: Label, { first, last }: Stretch, layout: Layout): number {
  if (label === 'title') {
    return (
      (first.setting === layout.titleSetting ? 1 : -0.6) +
      (sign(last.following) === layout.titleEnd ? 0.9 : -0.3) +
      (first.before === layout.titleAfter ? 0.6 : 0)
    )
  }
  if (label === 'container')
    return (
      (first.setting === layout.containerSetting ? 1 : -0.4) +
      (last.after === layout.containerBefore ? 0.4 : 0) +
      (first.before === layout.containerAfter ? 0.5 : layout.containerAfter === 'intro' ? -1.5 : -0.2)
    )
  return 0
}

/** The first sign, or a line feed where one stands. */
export function sign(following: string): string {
  return following.includes('\n') ? '\n' : following.slice(0, 1)
}
