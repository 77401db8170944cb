import { isDeepStrictEqual } from 'node:util'
import type { Resume } from '@offprint/schema'
import { type ItemIdentity, itemIdentities } from './item-identity.ts'
import { matchItems } from './match-items.ts'

/** What became of one item of a section, or of one field of `basics` or `meta`. */
export interface ResumeChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'ended'
  readonly section: string
  readonly label: string
  /** The fields that differ, each with its value before and after; empty for an item that is new or gone. */
  readonly fields: readonly { readonly name: string; readonly before: unknown; readonly after: unknown }[]
}

type Item = Readonly<Record<string, unknown>>

/** `meta` fields that publishing itself keeps; they say nothing about the resume. */
const ownMeta = ['canonical', 'version', 'lastModified', 'digest']

/** The difference of two resumes in terms of their items: the order of items is no change. */
export function compareResumes(before: Resume, after: Resume): ResumeChange[] {
  return [
    ...compareFields('basics', asItem(before.basics), asItem(after.basics)),
    ...itemIdentities.flatMap((identity) =>
      compareItems(identity, itemsOf(before, identity.section), itemsOf(after, identity.section)),
    ),
    ...compareFields('meta', asItem(before.meta), asItem(after.meta), ownMeta),
  ]
}

function compareFields(
  section: string,
  before: Item,
  after: Item,
  skip: readonly string[] = [],
): ResumeChange[] {
  return differing(before, after)
    .filter(({ name }) => !skip.includes(name))
    .map((field) => ({
      kind: field.before === undefined ? 'added' : field.after === undefined ? 'removed' : 'changed',
      section,
      label: field.name,
      fields: [field],
    }))
}

function compareItems(
  identity: ItemIdentity,
  before: readonly Item[],
  after: readonly Item[],
): ResumeChange[] {
  const { section } = identity
  const { pairs, removed, added } = matchItems(identity.fields, before, after)
  return [
    ...added.map(
      (item): ResumeChange => ({ kind: 'added', section, label: labelOf(identity, item), fields: [] }),
    ),
    ...removed.map(
      (item): ResumeChange => ({ kind: 'removed', section, label: labelOf(identity, item), fields: [] }),
    ),
    ...pairs.flatMap(([old, item]): ResumeChange[] => {
      const fields = differing(old, item)
      if (fields.length === 0) return []
      const ended = fields.some(({ name, before }) => name === 'endDate' && before === undefined)
      return [{ kind: ended ? 'ended' : 'changed', section, label: labelOf(identity, item), fields }]
    }),
  ]
}

function differing(before: Item, after: Item): ResumeChange['fields'] {
  return Object.keys({ ...before, ...after })
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }))
}

function labelOf({ fields }: ItemIdentity, item: Item): string {
  return fields
    .map((name) => item[name])
    .filter((value) => typeof value === 'string' && value !== '')
    .slice(0, 2)
    .join(', ')
}

function itemsOf(resume: Resume, section: string): Item[] {
  const items: unknown = Object.hasOwn(resume, section) ? asItem(resume)[section] : undefined
  return Array.isArray(items) ? items.map(asItem) : []
}

function asItem(value: unknown): Item {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
