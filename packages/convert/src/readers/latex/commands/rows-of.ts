/** A table by name from lists of names: `{ signature: 'name name' }`. */
export function rowsOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([value, names]) =>
      names.split(/\s+/u).map((name): [string, string] => [name, value]),
    ),
  )
}
