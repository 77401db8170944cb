import { conform } from '../src/conform/conform.ts'
import type { Shape } from '../src/conform/shape.ts'
import { resumeShape } from '../src/generated/resume-shape.ts'

/** A resume that holds one text in every field that takes text, twice in every list. */
export function fill(text: string): unknown {
  return conform(valueFor(resumeShape, text), resumeShape)
}

function valueFor(shape: Shape, text: string): unknown {
  if (typeof shape !== 'string') {
    if (Array.isArray(shape)) return [valueFor(shape[0], text), valueFor(shape[0], text)]
    return Object.fromEntries(Object.entries(shape).map(([key, below]) => [key, valueFor(below, text)]))
  }
  if (shape === 's' || shape === 'l') return text
  if (shape === 'n') return 7
  if (shape.startsWith('|')) return shape.split('|')[1]
  return { labels: { work: text, page: text }, accent: text, files: { json: text, pdf: text }, variant: text }
}
