import type { SectionKind } from '../languages/section-kind.ts'
import { isObject, type Json, type JsonObject, own, valueAt } from './json.ts'
import { LAYOUTS, type ListName } from './layouts.ts'
import { escapeText } from './markup.ts'
import { kindOf } from './selectors.ts'
import { headingWords } from './words.ts'

/** A heading of a document, and which entries stand under it. */
export interface Heading {
  readonly title: string
  readonly level: number
  readonly select?: JsonObject
  readonly note?: string
  /** Stands in the outline of the resume, and not only where an entry needs a place. */
  readonly listed: boolean
}

/** The heading of the document that an entry stands under, by its place in the list of headings. */
export interface PlacedEntry {
  readonly section: ListName
  readonly index: number
  readonly heading: number
}

const DEEPEST = 5

/**
 * The outline of a resume, and after it headings for what it leaves out; without an outline, headings in the words of the language.
 *
 * @returns `outlined` is whether `meta.sections` can be read from the headings again
 */
export function arrange(
  resume: JsonObject,
  language: string,
): { headings: Heading[]; entries: PlacedEntry[]; outlined: boolean } {
  const outline = readOutline(valueAt(resume, 'meta/sections'))
  const listed = outline ?? []
  const entries = (Object.keys(LAYOUTS) as ListName[]).flatMap((section) => {
    const list = own(resume, section)
    return Array.isArray(list) ? list.map((entry: Json, index) => ({ section, index, entry })) : []
  })
  const placed = entries.map((item) => ({ ...item, heading: closest(listed, item.section, item.entry) }))
  const left = placed.filter(({ heading }) => heading < 0)
  const order = Object.keys(resume)
  const sorted = left.toSorted((a, b) => order.indexOf(a.section) - order.indexOf(b.section))
  const added = defaultHeadings(sorted, language)
  const headings = [...listed, ...added]
  return {
    headings,
    outlined: outline !== undefined,
    entries: placed
      .map(({ section, index, entry, heading }) => ({
        section,
        index,
        heading: heading >= 0 ? heading : listed.length + closest(added, section, entry),
      }))
      .toSorted((a, b) => a.heading - b.heading),
  }
}

/** `meta.sections` as headings, where every one of them can be written as such. */
function readOutline(sections: Json | undefined): Heading[] | undefined {
  if (!Array.isArray(sections) || sections.length === 0) return undefined
  const headings = sections.map((section: Json): Heading | undefined => {
    if (!isObject(section)) return undefined
    const { title, level, select, note } = section
    if (typeof title !== 'string' || title.includes('\n') || escapeText(title) === undefined) return undefined
    if (typeof level !== 'number' || level < 1 || level > DEEPEST) return undefined
    if (note !== undefined && (typeof note !== 'string' || escapeText(note) === undefined)) return undefined
    if (note !== undefined && isObject(select) && select.section === 'basics') return undefined
    const heading = {
      title,
      level,
      ...(isObject(select) && { select }),
      ...(typeof note === 'string' && note !== '' && { note }),
    }
    return JSON.stringify(heading) === JSON.stringify(section) ? { ...heading, listed: true } : undefined
  })
  return headings.every((heading) => heading !== undefined) ? headings : undefined
}

/** The heading that selects an entry most closely, the first of equals; -1 where none does. */
function closest(headings: readonly Heading[], section: string, entry: Json): number {
  const scores = headings.map(({ select }) => closeness(select, section, entry))
  const best = Math.max(0, ...scores)
  return best === 0 ? -1 : scores.indexOf(best)
}

function closeness(select: JsonObject | undefined, section: string, entry: Json): number {
  if (select === undefined || select.section !== section) return 0
  const type = isObject(entry) ? (own(entry, 'type') ?? '') : ''
  const group = isObject(entry) ? own(entry, 'group') : undefined
  const types = select.type === undefined ? undefined : [select.type].flat()
  if (types !== undefined && !types.includes(type)) return 0
  if (select.group !== undefined && select.group !== group) return 0
  return 1 + (types === undefined ? 0 : 1) + (select.group === undefined ? 0 : 2)
}

/** One heading for each section, and one for each type of its entries where they have several. */
function defaultHeadings(
  entries: readonly { readonly section: ListName; readonly entry: Json }[],
  language: string,
): Heading[] {
  return [...Map.groupBy(entries, ({ section }) => section)].flatMap(([section, items]) => {
    const types = [...new Set(items.map(({ entry }) => (isObject(entry) ? own(entry, 'type') : undefined)))]
    const typed = types.filter((type): type is string => typeof type === 'string' && isTyped(section, type))
    const whole = headingOf(section, undefined, 1, language)
    if (typed.length === 0) return [whole]
    const apart = typed.map((type) => headingOf(section, type, section === 'projects' ? 1 : 2, language))
    if (section === 'projects') return types.length > typed.length ? [whole, ...apart] : apart
    return [whole, ...apart]
  })
}

/** Whether entries of a type have a heading of their own. */
function isTyped(section: ListName, type: string): boolean {
  if (section === 'projects') return !type.includes('\n') && escapeText(type) !== undefined
  return (section === 'publications' || section === 'volunteer') && kindOf(section, type) !== undefined
}

function headingOf(section: ListName, type: string | undefined, level: number, language: string): Heading {
  const kind = kindOf(section, type)
  const select = { section, ...(type !== undefined && { type }) }
  const title = kind === undefined ? (type ?? headingWords(UNTYPED, language)) : headingWords(kind, language)
  return { title, level, select, listed: false }
}

const UNTYPED: SectionKind = 'research'
