import { isObject } from '../conform/is-object.ts'

/** What stands between an item's name and its facts: a full stop after a title that brings none, else a comma. */
export function joint(item: unknown): string {
  const name = isObject(item) ? item.name : undefined
  if (!isObject(item) || typeof name !== 'string') return ''
  if (item.titled !== true) return ', '
  return /[.?!…。！？]["”’»)]?$/.test(name) ? ' ' : '. '
}
