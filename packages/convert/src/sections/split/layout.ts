import type { SectionKind } from '../../languages/section-kind.ts'
import { isPlainList, KINDS_WITHOUT_DATES, ONE_LINE_KINDS } from './kinds.ts'
import type { Unit, UnitRole } from './unit.ts'
import { isPureDate, lacksLead } from './unit-evidence.ts'

/** How the lines of a section are read: which of them open an entry. */
export interface Layout {
  /** Leaf headings open entries, or group the entries below them. */
  readonly heading: 'entry' | 'group'
  /** Items are entries, entries unless they belong to the one above by their label, or describe the paragraph above. */
  readonly item: 'entry' | 'unlabelled' | 'detail'
  /** `filled`: a row whose first cell is empty goes on with the row above. */
  readonly row: 'entry' | 'filled'
  readonly definition: 'term' | 'detail'
  /** `headed`: dated lines are entries below the undated line that their paragraph begins with, an employer; `closed`: a date that stands alone ends the entry above; `unlabelled`: in records of labelled lines, the first label opens an entry. */
  readonly paragraph:
    | 'paragraph'
    | 'unlabelled'
    | 'line'
    | 'bold'
    | 'headed'
    | 'dated'
    | 'closed'
    | 'group'
    | 'detail'
}

/** Every layout that the lines of a section allow, likelier ones first. */
export function layoutsFor(units: readonly Unit[], kind: SectionKind | undefined): Layout[] {
  const has = (role: UnitRole): boolean => units.some((unit) => unit.role === role)
  const inLists = has('item') || has('row')
  return product({
    heading: [...pick<'group' | 'entry'>('group'), ...pick('entry', has('heading') && !isPlainList(kind))],
    item: [
      ...pick('entry'),
      ...pick(
        'unlabelled',
        units.some((unit) => unit.role === 'item' && unit.label !== undefined),
      ),
      ...pick('detail', has('item') && (has('paragraph') || has('heading'))),
    ],
    row: [
      ...pick<'entry' | 'filled'>('entry'),
      ...pick('filled', units.some(lacksLead) && isOfSeveralLines(kind)),
    ],
    definition: has('term') ? ['term', 'detail'] : ['term'],
    paragraph: has('paragraph')
      ? [
          ...pick('group', inLists),
          ...pick('detail', inLists),
          ...plainModes(units, kind),
          ...pick(
            'bold',
            units.some((unit) => unit.bold),
          ),
          ...pick('unlabelled', units.find((unit) => unit.role === 'paragraph')?.label !== undefined),
          ...pick('headed', has('line') && (kind === 'work' || kind === 'education')),
          ...pick('dated', kind === undefined || !KINDS_WITHOUT_DATES.has(kind)),
          ...pick(
            'closed',
            units.some((unit) => unit.role === 'paragraph' && isPureDate(unit)),
          ),
        ]
      : ['detail'],
  })
}

/** Below a term in a table of courses each row is a course. */
function isOfSeveralLines(kind: SectionKind | undefined): boolean {
  return !isPlainList(kind) && kind !== 'teaching' && !(kind !== undefined && ONE_LINE_KINDS.has(kind))
}

/** A single paragraph of several lines is rather a list of lines; several paragraphs are an entry each. */
function plainModes(units: readonly Unit[], kind: SectionKind | undefined): Layout['paragraph'][] {
  if (!units.some((unit) => unit.role === 'line')) return ['paragraph']
  const paragraphs = units.filter((unit) => unit.role === 'paragraph' && !unit.subheading).length
  const undated = kind !== undefined && KINDS_WITHOUT_DATES.has(kind) && kind !== 'references'
  return paragraphs === 1 || undated ? ['line', 'paragraph'] : ['paragraph', 'line']
}

function pick<T extends string>(choice: T, allowed = true): T[] {
  return allowed ? [choice] : []
}

function product(choices: { [K in keyof Layout]: Layout[K][] }): Layout[] {
  return choices.heading.flatMap((heading) =>
    choices.item.flatMap((item) =>
      choices.row.flatMap((row) =>
        choices.definition.flatMap((definition) =>
          choices.paragraph.map((paragraph) => ({ heading, item, row, definition, paragraph })),
        ),
      ),
    ),
  )
}
