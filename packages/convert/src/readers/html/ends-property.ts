import type { Element, RootContent } from 'hast'
import { namedByClass } from './class-names.ts'

/**
 * Whether an element within a line is a property of a microformat with nothing but white space between it and another
 * value: one of them a part of an entry, or both the same property. The parts of a name and of an address stay together.
 */
export function endsProperty(siblings: readonly RootContent[], index: number): boolean {
  const [ended, between, behind] = siblings.slice(index, index + 3)
  const next = between?.type === 'text' && between.value.trim() === '' ? behind : between
  if (ended?.type !== 'element' || next?.type !== 'element') return false
  const [before, after] = [propertiesOf(ended), propertiesOf(next)]
  if (before.length === 0 || after.length === 0) return false
  return [ended, next].some(namedByClass) || before.some((property) => after.includes(property))
}

const WITHIN_LINES: ReadonlySet<string> = new Set(['span', 'a', 'time', 'abbr', 'b', 'strong', 'i', 'em'])
const PROPERTY = /^(?:p|dt)-[a-z]+(?:-[a-z]+)*$/

function propertiesOf({ tagName, properties: { className } }: Element): readonly unknown[] {
  return WITHIN_LINES.has(tagName) ? [className].flat().filter((name) => PROPERTY.test(String(name))) : []
}
