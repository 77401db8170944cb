import { isObject } from './is-object.ts'
import type { Shape } from './shape.ts'

/**
 * Keep of a value what fits a shape, as a fresh value: other types are dropped, unknown keys and empty strings
 * left out, numbers written where a string belongs, a single item taken for a list of one.
 */
export function conform(value: unknown, shape: Shape): unknown {
  if (typeof shape === 'string') return conformScalar(value, shape)
  if (isListShape(shape)) return conformList(value, shape[0])
  return conformObject(value, shape)
}

function conformScalar(value: unknown, shape: string): unknown {
  if (shape === 's') return conformText(value)
  if (shape === 'n') return typeof value === 'number' && Number.isFinite(value) ? value : undefined
  if (shape === 'b') return typeof value === 'boolean' ? value : undefined
  if (shape === 'l') return conformList(value, 's')
  if (shape === 'x') return value ?? undefined
  return typeof value === 'string' && shape.includes(`|${value}|`) ? value : undefined
}

function conformText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return undefined
  const text = value.toWellFormed().normalize('NFC').trim()
  return text === '' ? undefined : text
}

function conformList(value: unknown, shape: Shape): unknown[] | undefined {
  if (value === undefined || value === null) return undefined
  const items = Array.isArray(value) ? value : [value]
  const kept = items.map((item) => conform(item, shape)).filter((item) => item !== undefined)
  return kept.length > 0 ? kept : undefined
}

function conformObject(value: unknown, shape: { readonly [key: string]: Shape }): object | undefined {
  if (!isObject(value)) return undefined
  const kept: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const below = Object.hasOwn(shape, key) ? shape[key] : undefined
    const found = below === undefined ? undefined : conform(value[key], below)
    if (found !== undefined) kept[key] = found
  }
  return Object.keys(kept).length > 0 ? kept : undefined
}

function isListShape(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape)
}
