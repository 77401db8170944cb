import { withoutDocumentTitle } from '../../lexicon/without-document-title.ts'
import { isCommonWord } from '../words/common-words.ts'

const BRACKETS = /[([{“"]([^()[\]{}“”"]{1,120})[)\]}”"]/gu
const BIRTH = /[,;–—-]?\s(?:née?|geb\.|geborene?|born|nata|nacida|nascida)\s/u
/** Another script behind or before a name in letters: `Ming Li 李明`. */
const OTHER_SCRIPT = /(?<![\p{Lo}\p{M}])[\p{Lo}\p{M}·]{2,12}(?![\p{Lo}\p{M}])/gu
/** A line with the name of a person, and what stands beside it in brackets, quotation marks or another script. */
export interface NameLine {
  readonly outside: string
  readonly asides: readonly string[]
}

/** Cut a line down to a name with its titles: without `Curriculum Vitae`, brackets, `née …`, or the position behind a comma. */
export function nameLine(text: string): NameLine {
  const asides: string[] = []
  const aside = (inside: string): string => {
    asides.push(inside.trim())
    return ' '
  }
  const line = withoutCv(text).replace(/\s+/gu, ' ').trim()
  const bare = line.replace(BRACKETS, (whole, inside: string, index: number) =>
    isSuffixNote(line, index) ? whole : aside(inside),
  )
  const latin = /\p{Lu}/u.test(bare) ? bare.replace(OTHER_SCRIPT, aside) : bare
  const birth = latin.search(BIRTH)
  const named = birth < 0 ? latin : latin.slice(0, birth)
  return { outside: withoutPosition(named.replace(/\s+/gu, ' ').trim()), asides }
}

function withoutCv(text: string): string {
  const { start, end } = withoutDocumentTitle(text)
  return start < end ? text.slice(start, end) : text
}

/** `BSc (Hons)`, `MRCP(UK)`: the bracket belongs to the degree before it. */
function isSuffixNote(line: string, index: number): boolean {
  const before = line.slice(0, index)
  const comma = before.lastIndexOf(',')
  return /\S$/u.test(before) || (comma >= 0 && /\p{Lu}[\p{L}.]{0,12}\s$/u.test(before.slice(comma)))
}

/** `Jane Doe, Professor of History` → `Jane Doe`. */
function withoutPosition(line: string): string {
  const comma = line.indexOf(',')
  if (comma < 0 || !/\S\s\S/u.test(line.slice(0, comma))) return line
  const words = line.slice(comma + 1).split(/[\s,]+/u)
  return words.some((word) => /\p{Ll}{3}/u.test(word) && isCommonWord(word)) ? line.slice(0, comma) : line
}
