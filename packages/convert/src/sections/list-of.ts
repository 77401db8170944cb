import { type Passage, slice, trimPunctuation } from '../passage/passage.ts'

/** The elements of a list: at semicolons or bars where there are any, else at commas; not inside parentheses or numbers. */
export function listOf(line: Passage): Passage[] {
  const text = line.text
  const separator = /[;|•·\n]/u.test(text) ? /[;|•·\n]/u : /[,\n]/u
  const cuts: Passage[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index)
    if ('([{'.includes(unit)) depth += 1
    else if (')]}'.includes(unit)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && separator.test(unit) && !isInNumber(text, index)) {
      cuts.push(slice(line, from, index))
      from = index + 1
    }
  }
  cuts.push(slice(line, from))
  return cuts
    .map(withoutFullStop)
    .map(withoutAnd)
    .filter((cut) => /[\p{L}\p{N}]/u.test(cut.text))
}

/** `92,297 patients`. */
function isInNumber(text: string, index: number): boolean {
  return text.charAt(index) === ',' && /^\d,\d{3}(?!\d)/u.test(text.slice(index - 1, index + 5))
}

/** `a, b, and c`: the last element begins with the conjunction. */
function withoutAnd(passage: Passage): Passage {
  const and = /^(?:and|und|et|y|e|en|och|og|ja|&)\s+/iu.exec(passage.text)
  return and ? slice(passage, and[0].length) : passage
}

function withoutFullStop(passage: Passage): Passage {
  const trimmed = trimPunctuation(passage)
  return /[^.]\.$/u.test(trimmed.text) ? slice(trimmed, 0, trimmed.text.length - 1) : trimmed
}
