import type { Block } from '../../document/block.ts'
import { type DateMatch, findDates } from '../../fields/find-dates.ts'
import { labelKind } from '../../languages/label-kind.ts'
import type { Section } from '../../outline/section.ts'
import { isAll, join, type Passage, slice, split, trim } from '../../passage/passage.ts'
import { sourceLines } from '../../passage/source-lines.ts'

const LONGEST_SUBHEADING = 60

/** Where in the layout a line stands; the splitter chooses which of these open an entry. */
export type UnitRole = 'heading' | 'item' | 'row' | 'term' | 'detail' | 'paragraph' | 'line' | 'more'

/** One line of a section, the smallest piece that an entry is made of. */
export interface Unit {
  readonly role: UnitRole
  /** Nesting: of headings their level, of list items their depth from 0. */
  readonly depth: number
  readonly text: Passage
  /** The cells of a table row; `text` is then all of them. */
  readonly cells?: readonly Passage[]
  readonly dates: readonly DateMatch[]
  /** Whether the line begins in bold. */
  readonly bold: boolean
  /** The label that it opens with (`supervisor:`), folded. */
  readonly label: string | undefined
  /** A short line of its own in bold or italics, that heads what follows. */
  readonly subheading: boolean
  /** The level of the sub-heading that it stands below, 0 for none. */
  readonly under: number
  /** The table, list or run of paragraphs that the unit belongs to. */
  readonly container: number
}

/** Lay a section and its unnamed sub-sections out as units, in document order. */
export function unitsOf(section: Section, source: string): Unit[] {
  const units: Unit[] = []
  let container = 0
  let under = 0
  const push = (
    role: UnitRole,
    depth: number,
    passage: Passage,
    cells?: readonly Passage[],
    alone = false,
  ): void => {
    const text = trim(passage)
    if (text.text === '') return
    const dates = findDates(text.text)
    const label = labelOf(text)
    const subheading = role === 'paragraph' && alone && isSubheading(text, dates)
    units.push({
      role,
      depth,
      text,
      dates,
      bold: beginsBold(text),
      label,
      subheading,
      under,
      container,
      ...(cells ? { cells } : {}),
    })
  }
  const pushBlocks = (blocks: readonly Block[], depth: number, first: UnitRole): void => {
    let role = first
    for (const block of blocks) {
      switch (block.type) {
        case 'paragraph':
          linesOf(block.text, source).forEach((line, index, all) => {
            const place = index === 0 ? role : role === 'paragraph' || role === 'line' ? 'line' : 'more'
            push(place, depth, line, undefined, all.length === 1)
          })
          role = first === 'paragraph' ? 'paragraph' : 'more'
          break
        case 'list':
          container += 1
          for (const item of block.items) pushBlocks(item, first === 'paragraph' ? depth : depth + 1, 'item')
          container += 1
          break
        case 'table':
          container += 1
          for (const row of block.rows) push('row', depth, join(row, ' \t '), row)
          container += 1
          break
        case 'definition':
          push('term', depth, block.term)
          for (const detail of block.details) pushBlocks(detail, depth, 'detail')
          break
        case 'heading':
          push('paragraph', depth, block.text)
          break
        case 'rule':
          break
      }
    }
  }
  const pushSection = (part: Section, isRoot: boolean): void => {
    if (!isRoot && part.heading) push('heading', part.level, part.heading)
    under = isRoot ? 0 : part.level
    container += 1
    pushBlocks(part.blocks, 0, 'paragraph')
    for (const child of part.children) if (!child.named) pushSection(child, false)
  }
  pushSection(section, true)
  return units
}

/**
 * Hard-broken lines; the lines that Markdown joins stay joined, unless most of them open with a date, a bullet or a
 * label of their own, as where an extraction lost the blank lines.
 */
function linesOf(passage: Passage, source: string): Passage[] {
  return split(passage, /\n/gu).flatMap((line) => {
    const soft = sourceLines(line, source)
    if (soft.length < 2) return [line]
    const opening = soft.filter((part) => opensLine(part.text)).length
    const own = opening >= 2 && opening / soft.length >= 0.6
    return own ? wrapped(line, soft) : eachEnds(soft) ? soft : [line]
  })
}

/** A line that opens with no date or bullet goes on with the one above. */
function wrapped(line: Passage, soft: readonly Passage[]): Passage[] {
  const starts = soft.flatMap((part, index) =>
    index === 0 || opensLine(part.text) ? [line.offsets.indexOf(part.offsets[0] ?? -1)] : [],
  )
  return starts.map((start, index) => trim(slice(line, start, starts[index + 1] ?? line.text.length)))
}

/** Lines that each end like an entry, before one that begins like one: nobody wraps text so. */
function eachEnds(lines: readonly Passage[]): boolean {
  if (lines.length < LEAST_LINES) return false
  const ending = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next === undefined || (/[.)\d]\s*$/u.test(line.text) && /^\s*["“„«*]?[\p{Lu}\d]/u.test(next.text))
  })
  return ending.length / lines.length >= MOST
}

const LEAST_LINES = 3
const MOST = 0.85

function opensLine(text: string): boolean {
  const [date] = findDates(text.slice(0, 60))
  return (
    (date !== undefined && date.index <= 2) ||
    /^\s*(?:[•·◦▪‣*–—-]|\d{1,3}[.)])\s/u.test(text) ||
    /^\p{Lu}[\p{L}\s-]{2,30}:\s/u.test(text)
  )
}

/** A label that says more of an entry; `Übung: Quellen` names what it opens. */
function labelOf(passage: Passage): string | undefined {
  const label = /^[\p{L}][\p{L}\p{M}.\s/-]{1,30}(?=:)/u.exec(passage.text)?.[0]
  const kind = label === undefined ? undefined : labelKind(label)
  return kind === undefined || kind === 'course' ? undefined : label?.toLowerCase()
}

function isSubheading(passage: Passage, dates: readonly DateMatch[]): boolean {
  const { text } = passage
  if (text.length > LONGEST_SUBHEADING || /[.,;]$/u.test(text)) return false
  const bracket = /\s\([^()]*\)$/u.exec(text)
  const name = bracket ? slice(passage, 0, bracket.index) : passage
  const set = (['strong', 'emphasis', 'underline', 'smallcaps'] as const).some((kind) => isAll(name, kind))
  const pure = dates.length === 1 && (dates[0]?.length ?? 0) >= text.length - 2
  return set && (pure || !dates.some((date) => date.start !== undefined))
}

function beginsBold(passage: Passage): boolean {
  const strong = passage.marks.find((mark) => mark.kind === 'strong')
  return strong !== undefined && strong.start <= 1 && (strong.end > 3 || isAll(passage, 'strong'))
}
