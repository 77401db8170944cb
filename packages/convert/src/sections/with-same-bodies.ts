import type { Item, Target } from './item.ts'

/** What the body is called in the items of a target. */
const BODY: Readonly<Partial<Record<Target, string>>> = { work: 'name', education: 'institution' }

/** Give the items whose entries print `ebenda` or `ibid.` the body of the item before them. */
export function withSameBodies(items: readonly (readonly Item[])[]): Item[][] {
  let last: Item['draft'][string]
  return items.map((list) =>
    list.map((item) => {
      const key = BODY[item.target] ?? ''
      const draft = item.sameBody && last ? { ...item.draft, [key]: last } : item.draft
      last = draft[key] ?? last
      return { ...item, draft }
    }),
  )
}
