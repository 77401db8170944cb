/**
 * JSON pointers for people: `/work/0/name`, `/work/0/position` become `work[0] name, position`.
 * Several items follow each other after a semicolon; equal names are said once.
 */
export function shortenPointers(pointers: readonly string[]): string {
  const items = new Map<string, Set<string>>()
  for (const pointer of pointers) {
    const [section = '', ...rest] = pointer.split('/').slice(1).map(unescapePointer)
    const index = rest[0] !== undefined && /^\d+$/.test(rest[0]) ? `[${rest.shift()}]` : ''
    const fields = items.get(section + index) ?? new Set()
    if (rest[0] !== undefined) fields.add(rest.filter((part) => !/^\d+$/.test(part)).join('.'))
    items.set(section + index, fields)
  }
  return [...items].map(([item, fields]) => `${item} ${[...fields].join(', ')}`.trimEnd()).join('; ')
}

function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}
