import { type Passage, textOf } from '../passage/passage.ts'
import type { Item } from '../sections/item.ts'
import type { SectionReading } from '../sections/read-sections.ts'
import { type Draft, implied, isSourced, sourced } from './draft.ts'

/** The document's outline, and the groups that its selectors need on items. */
export interface DocumentOutline {
  readonly sections: Draft
  /** Items that get a group, or another one than the line above them gave. */
  readonly groups: ReadonlyMap<Item, string>
}

/**
 * The document's outline for `meta.sections`: every heading with the items below it, and below it the lines that group
 * some of these ("2023", "Pending").
 *
 * Where an array or a type selects just the items of one heading, the selector says so; where several headings share
 * them, the items carry a group and the selector names it.
 */
export function outlineOf(
  headings: readonly { readonly text: Passage; readonly level: number }[],
  read: readonly SectionReading[],
): DocumentOutline {
  const groups = new Map<Item, string>()
  const uses = countUses(read)
  const names = new Set<string>()
  const basics = headings.map(({ text, level }) =>
    outline(text, level, { section: implied('outline', 'basics') }),
  )
  const sections = read.flatMap((section): Draft[] => {
    const { heading, level, items, notes } = section
    if (!heading) return []
    const loose = items.filter((item) => groupOf(item) === undefined)
    const own = targetsOf(loose).map((target) =>
      outline(
        heading,
        level,
        select(
          target,
          loose.filter((item) => item.target === target),
          heading,
        ),
      ),
    )
    const [first = outline(heading, level), ...more] = own
    const noted =
      notes.length > 0 ? { ...first, note: sourced('note', notes, notes.map(textOf).join('\n')) } : first
    return [noted, ...more, ...subsections(section, heading)]
  })
  return { sections: [...basics, ...sections], groups }

  function select(target: Item['target'], items: readonly Item[], heading: Passage): Draft {
    const types = [...new Set(items.map(typeOf))].filter((type) => type !== undefined)
    const section = implied('outline', target)
    if (uses.get(target) === 1) return { section }
    if (
      types.length > 0 &&
      items.every(typeOf) &&
      types.every((type) => uses.get(`${target} ${type}`) === 1)
    ) {
      const values = types.map((type) => implied('outline', type))
      return { section, type: values.length === 1 ? values[0] : values }
    }
    return { section, group: implied('outline', regroup(items, textOf(heading))) }
  }

  function subsections({ level, items }: SectionReading, heading: Passage): Draft[] {
    const titles = [...new Set(items.map(groupOf))].filter((title) => title !== undefined)
    return titles.flatMap((title) => {
      const members = items.filter((item) => groupOf(item) === title)
      const group = names.has(title) ? regroup(members, `${textOf(heading)} – ${title}`) : title
      names.add(group)
      return targetsOf(members).map(
        (target): Draft => ({
          title: implied('outline', title),
          level: implied('outline', level + 1),
          select: { section: implied('outline', target), group: implied('outline', group) },
        }),
      )
    })
  }

  function regroup(items: readonly Item[], wanted: string): string {
    let name = wanted
    for (let count = 2; names.has(name); count += 1) name = `${wanted} (${count})`
    names.add(name)
    for (const item of items) groups.set(item, name)
    return name
  }
}

/** In how many headings (and lines that group) each array, and each type within it, turns up. */
function countUses(read: readonly SectionReading[]): Map<string, number> {
  const uses = new Map<string, number>()
  for (const { items } of read) {
    const keys = new Set(
      items.flatMap((item) => {
        const group = groupOf(item) ?? ''
        return [`${item.target}\n${group}`, `${item.target} ${typeOf(item)}\n${group}`]
      }),
    )
    for (const key of keys) {
      const [name = ''] = key.split('\n')
      uses.set(name, (uses.get(name) ?? 0) + 1)
    }
  }
  return uses
}

function targetsOf(items: readonly Item[]): Item['target'][] {
  return [...new Set(items.map((item) => item.target))]
}

function typeOf(item: Item): string | undefined {
  return textAt(item, 'type')
}

function groupOf(item: Item): string | undefined {
  return textAt(item, 'group')
}

function textAt(item: Item, key: string): string | undefined {
  const value = item.draft[key]
  return value && isSourced(value) ? String(value.value) : undefined
}

function outline(heading: Passage, level: number, select?: Draft): Record<string, Draft | undefined> {
  return { title: sourced('heading', [heading], textOf(heading)), level: implied('outline', level), select }
}
