import type { Element, Root } from 'hast'
import { elementsOf } from '../elements-of.ts'
import { textOf } from '../text-of.ts'
import type { Claim } from './claim.ts'

/** The properties of the first element that is marked as schema.org's `Person`, and those of its address. */
export function microdata(page: Root): Claim[] {
  const person = elementsOf(page).find((element) => isItem(element, 'Person'))
  return person ? propertiesOf(person) : []
}

function propertiesOf(item: Element): Claim[] {
  return item.children.flatMap((child) => {
    if (child.type !== 'element') return []
    const inner = isItem(child) && !isItem(child, 'PostalAddress') ? [] : propertiesOf(child)
    const names = isItem(child) ? [] : [child.properties.itemProp].flat()
    const claims = names.flatMap((name) => (typeof name === 'string' ? claimOf(name, child) : []))
    return [...claims, ...inner]
  })
}

function claimOf(key: string, { properties: { content, href }, ...element }: Element): Claim[] {
  const value =
    [content, href].find((given) => typeof given === 'string') ?? textOf({ ...element, properties: {} })
  const start = element.position?.start.offset ?? 0
  const end = element.position?.end.offset ?? start
  return typeof value === 'string' && value.trim() !== '' ? [{ key, value: value.trim(), start, end }] : []
}

function isItem({ properties: { itemType, itemScope } }: Element, type?: string): boolean {
  if (type === undefined) return itemScope === true || itemType !== undefined
  return [itemType].flat().some((url) => typeof url === 'string' && url.endsWith(`schema.org/${type}`))
}
