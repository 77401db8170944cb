import { type Passage, slice, trimPunctuation } from '../passage/passage.ts'
import type { Part } from './parts.ts'

/** The title among the parts: quoted, else emphasised, else bold, else the first. */
export function titlePart(parts: readonly Part[]): Part | undefined {
  const open = parts.filter((part) => !part.parenthesis)
  return (
    open.find((part) => part.quoted && part.text.text.length > 3) ??
    open.find((part) => part.emphasis && part.text.text.length > 3) ??
    open.find((part) => part.bold && part.text.text.length > 3) ??
    open[0]
  )
}

/** A title without its quotation marks, and without the comma that American usage puts inside them. */
export function withoutQuotes(passage: Passage): Passage {
  const quoted = /^["“„«»‘‚'](.*?)["”“»«’'‟][.,;]?$/su.exec(passage.text)
  return quoted ? trimPunctuation(slice(passage, 1, 1 + (quoted[1] ?? '').length)) : passage
}
