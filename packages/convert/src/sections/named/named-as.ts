import type { StretchName } from '../../document/named-stretch.ts'
import type { Passage } from '../../passage/passage.ts'

/** Of a text that is named as something, at least so much is. */
const MOST = 0.8

/** What markup names a text as a whole. */
export function namedAs({ text, marks }: Passage): StretchName | undefined {
  return marks.find(({ kind, start, end }) => kind === 'named' && end - start >= MOST * text.length)?.name
}
