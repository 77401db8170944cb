import { below } from './json-pointer.ts'
import { isRecord } from './json-value.ts'

/** One entry of a section, or the one object of `basics` or `meta`. */
export interface ResumeItem {
  pointer: string
  item: Readonly<Record<string, unknown>>
}

/** Every entry of every section, in order; whatever has another shape is left to the schema. */
export function resumeItems(resume: unknown): ResumeItem[] {
  if (!isRecord(resume)) return []
  return Object.entries(resume).flatMap(([section, content]) => sectionItems(below('', section), content))
}

function sectionItems(pointer: string, content: unknown): ResumeItem[] {
  if (isRecord(content)) return [{ pointer, item: content }]
  if (!Array.isArray(content)) return []
  return content.flatMap((item: unknown, index) =>
    isRecord(item) ? [{ pointer: below(pointer, index), item }] : [],
  )
}
