/** A value of JSON, as any tool may have written it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject

/** An object of JSON; its keys keep their order, and none of them reaches a prototype. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** Keys from the outside in, joined by slashes: `citation/volume`. */
export type Path = string

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A plain object as JSON has it. */
export function toJson(value: object): JsonObject {
  return JSON.parse(JSON.stringify(value))
}

/** Whether two values would be written as the same bytes. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** The value of an object's own key. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** The value at a path, or nothing where the path leads nowhere. */
export function valueAt(value: Json, path: Path): Json | undefined {
  let found: Json | undefined = value
  for (const key of path.split('/')) found = isObject(found) ? own(found, key) : undefined
  return found
}

/** An item of a list at a path; null where there is none. */
export function itemAt(value: Json, path: Path, index: number): Json {
  const list = valueAt(value, path)
  return Array.isArray(list) ? (list[index] ?? null) : null
}

/** The object with a value at a path; objects on the way to it are made. */
export function withValue(object: JsonObject, path: Path, value: Json): JsonObject {
  const [key = '', ...rest] = path.split('/')
  const inner = own(object, key)
  const set = rest.length === 0 ? value : withValue(isObject(inner) ? inner : {}, rest.join('/'), value)
  return merge(object, Object.fromEntries([[key, set]]))
}

/** The object without the value at a path, and without the objects that are empty because of it. */
export function withoutValue(object: JsonObject, path: Path): JsonObject {
  const [key = '', ...rest] = path.split('/')
  const inner = own(object, key)
  if (inner === undefined) return object
  const kept = rest.length > 0 && isObject(inner) ? withoutValue(inner, rest.join('/')) : {}
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, value]) => {
      if (name !== key) return [[name, value]]
      return isObject(kept) && Object.keys(kept).length > 0 ? [[name, kept]] : []
    }),
  )
}

/** One object laid over another: objects in both are merged, anything else of the upper one replaces. */
export function merge(lower: JsonObject, upper: JsonObject): JsonObject {
  const entries = new Map(Object.entries(lower))
  for (const [key, value] of Object.entries(upper)) {
    const below = entries.get(key)
    entries.set(key, isObject(below) && isObject(value) ? merge(below, value) : value)
  }
  return Object.fromEntries(entries)
}
