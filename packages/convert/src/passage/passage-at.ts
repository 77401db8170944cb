import type { Passage } from './passage.ts'

/** A stretch of the document as it stands there. */
export function passageAt(source: string, start: number, end: number): Passage {
  const offsets = Int32Array.from({ length: end - start }, (_, index) => start + index)
  return { text: source.slice(start, end), offsets, marks: [] }
}
