/** Where a value lies in the resume (`work[0].supervisors[1]`), and what the document says there; `undefined` for nothing. */
export type Fact = readonly [path: string, expected: unknown]

/** The facts of one item: each key below `path`. */
export function itemFacts(path: string, item: Readonly<Record<string, unknown>>): Fact[] {
  return Object.entries(item).map(([key, expected]) => [`${path}.${key}`, expected])
}

/** The value at a path; `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/u)
    .filter((key) => key !== '')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      value,
    )
}
