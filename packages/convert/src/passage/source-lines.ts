import { type Passage, slice } from './passage.ts'

/** The lines that a passage has in the document: hard breaks and the line ends that Markdown folds into spaces. */
export function sourceLines(passage: Passage, source: string): Passage[] {
  const lines: Passage[] = []
  let from = 0
  for (let index = 0; index < passage.text.length; index += 1) {
    const unit = passage.text.charAt(index)
    const place = passage.offsets[index] ?? 0
    if (unit === '\n' || (unit === ' ' && source.charAt(place) === '\n')) {
      lines.push(slice(passage, from, index))
      from = index + 1
    }
  }
  lines.push(slice(passage, from))
  return lines
}
