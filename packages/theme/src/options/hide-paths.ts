import { isObject } from '../conform/is-object.ts'

/** Leave out of a value what paths such as `references` or `basics.birthDate` name; in a list, of each of its items. */
export function hidePaths(value: unknown, paths: readonly string[]): unknown {
  return paths.reduce((left, path) => without(left, path.split('.')), value)
}

function without(value: unknown, [key, ...below]: readonly string[]): unknown {
  if (key === undefined) return value
  if (Array.isArray(value)) return value.map((item) => without(item, [key, ...below]))
  if (!isObject(value) || !Object.hasOwn(value, key)) return value
  const { [key]: found, ...rest } = value
  return below.length === 0 ? rest : { ...rest, [key]: without(found, below) }
}
