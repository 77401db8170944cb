/** Cut spaces and the given marks from both ends of a text. */
export function trimMarks(text: string, marks: string): string {
  return trimMarksEnd(text.slice(leadingMarks(text, marks)), marks)
}

/** Cut spaces and the given marks from the end of a text. */
export function trimMarksEnd(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && isTrimmed(text.charAt(end - 1), marks)) end -= 1
  return text.slice(0, end)
}

/** How many spaces and given marks open a text. */
export function leadingMarks(text: string, marks: string): number {
  let start = 0
  while (start < text.length && isTrimmed(text.charAt(start), marks)) start += 1
  return start
}

function isTrimmed(character: string, marks: string): boolean {
  return marks.includes(character) || /\s/u.test(character)
}
