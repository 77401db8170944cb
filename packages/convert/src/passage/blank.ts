import type { Passage } from './passage.ts'

/** Overwrite stretches with tabs, so that what is read already separates what is left; places stay. */
export function blank(
  passage: Passage,
  stretches: readonly { readonly index: number; readonly length: number }[],
): Passage {
  if (stretches.length === 0) return passage
  let text = passage.text
  for (const { index, length } of stretches)
    text = text.slice(0, index) + '\t'.repeat(length) + text.slice(index + length)
  return { ...passage, text }
}
