/** An item that may be no more than a name. */
interface Named {
  readonly name?: string
}

/** Items with a name alone that stand in a row, as one. */
export interface Gathered {
  readonly names: readonly string[]
}

/** Gather items in a row that say nothing but their name, so that they share a line. */
export function gatherBare<T extends Named>(items: readonly T[]): (T | Gathered)[] {
  const rows: (T | { names: string[] })[] = []
  for (const item of items) {
    const last = rows[rows.length - 1]
    const name = bareName(item)
    if (name === undefined) rows.push(item)
    else if (last !== undefined && 'names' in last) last.names.push(name)
    else rows.push({ names: [name] })
  }
  return rows
}

function bareName({ name, ...rest }: Named): string | undefined {
  return Object.keys(rest).every((key) => key === 'group') ? name : undefined
}
