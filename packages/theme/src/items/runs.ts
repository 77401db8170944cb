/** What stands at one place: an entry, with the name and location of its employer or school. */
interface Entry {
  readonly employer?: string | undefined
  readonly location?: string | undefined
  readonly url?: string | undefined
}

/** Entries in a row at one employer: its name, address and place once where there are several. */
export interface Run<T> {
  readonly employer?: string
  readonly location?: string
  readonly url?: string
  readonly entries: readonly T[]
}

/** Gather entries in a row that stand at the same employer, so that its name is printed once. */
export function runs<T extends Entry>(entries: readonly T[]): Run<T>[] {
  const found: T[][] = []
  for (const entry of entries) {
    const row = found[found.length - 1]
    if (row?.[0]?.employer !== undefined && row[0].employer === entry.employer) row.push(entry)
    else found.push([entry])
  }
  return found.map((row) => (row.length === 1 ? { entries: row } : gathered(row)))
}

function gathered<T extends Entry>(row: readonly T[]): Run<T> {
  const location = common(row.map((entry) => entry.location))
  const url = common(row.map((entry) => entry.url))
  const entries = row.map((entry) => ({
    ...entry,
    employer: undefined,
    ...(location !== undefined && { location: undefined }),
    ...(url !== undefined && { url: undefined }),
  }))
  const employer = row[0]?.employer
  return {
    ...(employer !== undefined && { employer }),
    ...(location !== undefined && { location }),
    ...(url !== undefined && { url }),
    entries,
  }
}

/** The one value that all entries which have any agree on. */
function common(values: readonly (string | undefined)[]): string | undefined {
  const distinct = new Set(values.filter((value) => value !== undefined))
  return distinct.size === 1 ? [...distinct][0] : undefined
}
