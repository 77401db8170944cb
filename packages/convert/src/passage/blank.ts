import type { Passage } from './passage.ts'

/** Overwrite stretches, in order, with tabs, so that what is read already separates what is left; places stay. */
export function blank(
  passage: Passage,
  stretches: readonly { readonly index: number; readonly length: number }[],
): Passage {
  if (stretches.length === 0) return passage
  const pieces: string[] = []
  let from = 0
  for (const { index, length } of [...stretches].sort((a, b) => a.index - b.index)) {
    const end = Math.max(from, index + length)
    pieces.push(passage.text.slice(from, Math.max(from, index)), '\t'.repeat(end - Math.max(from, index)))
    from = end
  }
  pieces.push(passage.text.slice(from))
  return { ...passage, text: pieces.join('') }
}
