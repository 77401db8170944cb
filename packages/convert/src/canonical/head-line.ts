import type { Json, Path } from './json.ts'
import type { Slot } from './layout.ts'
import { shield } from './markup.ts'

/** Values that were read, each with the stretch of the line that it stands in, `[start, end)`. */
export interface ReadValue {
  readonly path: Path
  readonly value: Json
  readonly start: number
  readonly end: number
}

/** A part of a line as it was printed. */
export interface PrintedSlot {
  readonly slot: Slot
  readonly printed: string
}

/** The line that an entry begins with, made of the parts that it has. */
export function printHead(parts: readonly PrintedSlot[]): string {
  return parts.reduce((line, { slot, printed }) => {
    const { before, open, close } = slot
    return `${line}${line === '' ? '' : before}${open}${printed}${close}`
  }, '')
}

/** Read the line that an entry begins with, part by part; nothing where it is not laid out so to its end. */
export function readHead(line: string, slots: readonly Slot[]): ReadValue[] | undefined {
  const shielded = shield(line)
  const read: ReadValue[] = []
  let at = 0
  for (const slot of slots) {
    if (slot.paths.some((path) => read.some((value) => value.path === path))) continue
    const found = findSlot(shielded, at, slot)
    if (found === undefined) continue
    const values = slot.codec.read(shielded.slice(found.start, found.end))
    if (values === undefined) continue
    for (const [index, path] of slot.paths.entries()) {
      const value = values[index]
      if (value !== undefined) read.push({ path, value, start: found.start, end: found.end })
    }
    at = found.next
  }
  return at === shielded.length ? read : undefined
}

function findSlot(
  shielded: string,
  at: number,
  { before, open, close, stops, leads, stopped }: Slot,
): { start: number; end: number; next: number } | undefined {
  const prefix = shield(`${at === 0 ? '' : before}${open}`)
  if (!shielded.startsWith(prefix, at)) return undefined
  const start = at + prefix.length
  if (open !== '') {
    if (open === '*' && shielded.startsWith('*', start)) return undefined
    const end = shielded.indexOf(shield(close), start)
    return end < 0 ? undefined : { start, end, next: end + close.length }
  }
  if (at === 0 && !leads) return undefined
  if (stops.length > 0 && /^[*(]/u.test(shielded.charAt(start))) return undefined
  const ends = stops.map((stop) => shielded.indexOf(shield(stop), start)).filter((end) => end >= 0)
  if (stopped && ends.length === 0) return undefined
  const end = Math.min(shielded.length, ...ends)
  return end > start ? { start, end, next: end } : undefined
}
