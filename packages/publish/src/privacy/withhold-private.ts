import type { Resume } from '@offprint/schema'
import { type PrivateField, type PrivateKind, privateFields } from './private-fields.ts'

/** A value that was taken out, or one that still tells what was taken out elsewhere. */
export interface Withheld {
  readonly kind: PrivateKind
  readonly label: string
  /** JSON pointer into the resume as it was given. */
  readonly pointer: string
}

export interface PublicResume {
  readonly resume: Resume
  readonly withheld: readonly Withheld[]
  /** Places in the public resume whose text still says a value that was withheld. */
  readonly leaks: readonly Withheld[]
}

/** Takes what is private out of a resume, but for the kinds to include. The resume given stays as it is. */
export function withholdPrivate(resume: Resume, include: readonly PrivateKind[] = []): PublicResume {
  const copy = structuredClone(resume)
  const withheld: Withheld[] = []
  const values: { field: PrivateField; value: unknown }[] = []
  for (const field of privateFields.filter(({ kind }) => !include.includes(kind))) {
    for (const { pointer, value } of takeOut(copy, field.path, '')) {
      withheld.push({ kind: field.kind, label: field.label, pointer })
      values.push({ field, value })
    }
  }
  const leaks = values.flatMap(({ field: { kind, label }, value }) =>
    findText(copy, value, '').map((pointer) => ({ kind, label, pointer })),
  )
  return { resume: copy, withheld, leaks }
}

function takeOut(
  parent: unknown,
  [key = '', ...rest]: readonly string[],
  pointer: string,
): { pointer: string; value: unknown }[] {
  if (Array.isArray(parent)) {
    return key === '*' ? parent.flatMap((item, index) => takeOut(item, rest, `${pointer}/${index}`)) : []
  }
  if (!isRecord(parent) || !Object.hasOwn(parent, key)) return []
  const value = parent[key]
  if (rest.length > 0) return takeOut(value, rest, `${pointer}/${key}`)
  delete parent[key]
  return [{ pointer: `${pointer}/${key}`, value }]
}

/** Short values such as a country's code stand in many words by chance, and prove nothing. */
const leastTelling = 6

/** Pointers to the strings that say the value, whatever signs stand between its letters and digits. */
function findText(node: unknown, value: unknown, pointer: string): string[] {
  if (typeof value !== 'string') return []
  const wanted = bare(value)
  if (wanted.length < leastTelling) return []
  if (typeof node === 'string') return bare(node).includes(wanted) ? [pointer] : []
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => findText(child, value, `${pointer}/${key}`))
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
