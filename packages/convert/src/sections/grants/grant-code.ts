import { type Part, partOf } from '../parts/part.ts'

/** A file number that no funder's shape is known for: `NCN19_999`, `GS-2023B-Q-999`, `W 9912`. */
const CODE = /^(?:\p{Lu}{1,3} )?(?=\S*\d{3})[\p{Lu}\d][\p{Lu}\d._/-]{3,30}$/u
const TAIL = /\s((?:\p{Lu}{1,3} )?[\p{Lu}\d][\p{Lu}\d._/-]{3,30}|\d{3} \d{3})$/u
const YEAR = /^(?:19|20)\d{2}(?:[-/]\d{2,4})?$/u
const SHORTEST = 5

/** Whether a part is a file number and no more. */
export function isGrantCode(part: Part): boolean {
  const text = part.text.text
  const isCode = CODE.test(text) || /^\d{3} \d{3}$/u.test(text)
  return isCode && !part.quoted && !YEAR.test(text) && text.length >= SHORTEST
}

/** Cut the file number off the end of a programme's name. */
export function cutAtCode(part: Part): Part[] {
  const tail = part.quoted || part.emphasis ? null : TAIL.exec(part.text.text)
  if (!tail) return [part]
  const at = part.start + tail.index
  const code = partOf(part.line, at, part.end, '', part.parenthesis)
  const name = partOf(part.line, part.start, at, part.separator, part.parenthesis)
  return name && code && isGrantCode(code) && code.text.text.length > SHORTEST ? [name, code] : [part]
}
