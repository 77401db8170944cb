const QUOTED = /^(?:>[ \t]?)+/u
const LEAST_SHARE = 0.8

/** Blank the marks of a quoted e-mail (`> `), where nearly every line has them. The text keeps its length. */
export function blankQuotes(text: string): string {
  const lines = text.split('\n')
  const written = lines.filter((line) => line.trim() !== '')
  const quoted = written.filter((line) => QUOTED.test(line))
  if (quoted.length < written.length * LEAST_SHARE) return text
  return lines.map((line) => line.replace(QUOTED, (marks) => ' '.repeat(marks.length))).join('\n')
}
