/** A value's own type in TypeScript. The items of a list have one type together, in which what only some have is optional. */
export function declareType(value: unknown): string {
  return typeOfAll([value], '')
}

/** The type that all the values have. */
function typeOfAll(values: readonly unknown[], indent: string): string {
  const kinds = Map.groupBy(values, kindOf)
  const types = [...kinds].map(([kind, alike]) => {
    if (kind === 'list') return `readonly ${bracketed(typeOfAll(alike.filter(isList).flat(), indent))}[]`
    if (kind === 'object') return typeOfObjects(alike.filter(isObject), indent)
    return kind
  })
  return types.length === 0 ? 'never' : types.join(' | ')
}

function typeOfObjects(objects: readonly Readonly<Record<string, unknown>>[], indent: string): string {
  const inner = `${indent}  `
  const keys = [...new Set(objects.flatMap(Object.keys))]
  const lines = keys.map((key) => {
    const having = objects.filter((object) => Object.hasOwn(object, key))
    const optional = having.length < objects.length ? '?' : ''
    const type = typeOfAll(
      having.map((object) => object[key]),
      inner,
    )
    return `${inner}readonly ${JSON.stringify(key)}${optional}: ${type}\n`
  })
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return isList(value) ? 'list' : typeof value
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === 'object'
}

function bracketed(type: string): string {
  return type.includes(' | ') ? `(${type})` : type
}
