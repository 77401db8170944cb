const WIDTH = 100

/** JSON in which everything that fits on a line stands on one. */
export function compactJson(value: unknown, indent = '', before = 0): string {
  const line = inline(value)
  if (typeof value !== 'object' || value === null || indent.length + before + line.length <= WIDTH)
    return line
  const inner = `${indent}  `
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const parts = Array.isArray(value)
    ? value.map((item: unknown) => compactJson(item, inner))
    : Object.entries(value).map(([key, item]) => {
        const label = `${JSON.stringify(key)}: `
        return `${label}${compactJson(item, inner, label.length)}`
      })
  return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${inline(item)}`)
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}
