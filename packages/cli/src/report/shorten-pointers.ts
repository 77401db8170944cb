interface Item {
  readonly section: string
  readonly index: number | undefined
  readonly fields: Set<string>
}

/**
 * JSON pointers for people: `/work/0/name`, `/work/0/position` become `work[0] name, position`. Several items follow each
 * other after a semicolon, neighbours with the same fields as `work[0–2] name`; equal names are said once.
 */
export function shortenPointers(pointers: readonly string[]): string {
  const items = new Map<string, Item>()
  for (const pointer of pointers) {
    const [section = '', ...rest] = pointer.split('/').slice(1).map(unescapePointer)
    const index = isIndex(rest[0]) ? Number(rest.shift()) : undefined
    const key = `${section}/${index}`
    const item = items.get(key) ?? { section, index, fields: new Set() }
    if (rest.length > 0) item.fields.add(rest.filter((part) => !isIndex(part)).join('.'))
    items.set(key, item)
  }
  return joinNeighbours([...items.values()]).join('; ')
}

function joinNeighbours(items: readonly Item[]): string[] {
  const texts: string[] = []
  for (let first = 0; first < items.length; ) {
    let last = first
    while (isNeighbour(items[last], items[last + 1])) last += 1
    texts.push(describe(items[first], items[last]))
    first = last + 1
  }
  return texts
}

function isNeighbour(item: Item | undefined, next: Item | undefined): boolean {
  if (item?.index === undefined || next === undefined || item.section !== next.section) return false
  return next.index === item.index + 1 && namesOf(next) === namesOf(item)
}

function describe(first: Item | undefined, last: Item | undefined): string {
  if (first === undefined) return ''
  const range = first.index === last?.index ? `${first.index}` : `${first.index}–${last?.index}`
  const place = first.index === undefined ? first.section : `${first.section}[${range}]`
  return `${place} ${namesOf(first)}`.trimEnd()
}

function namesOf({ fields }: Item): string {
  return [...fields].join(', ')
}

function isIndex(part: string | undefined): boolean {
  return part !== undefined && /^\d+$/.test(part)
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
