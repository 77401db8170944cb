import type { Paint } from '../output/paint.ts'

/** Two columns, indented, the first one as wide as its widest cell. */
export function columns(rows: readonly (readonly [string, string])[], paint: Paint): string[] {
  const width = Math.max(...rows.map(([cell]) => cell.length))
  return rows.map(([cell, text]) => `  ${paint('cyan', cell.padEnd(width))}  ${text}`)
}
