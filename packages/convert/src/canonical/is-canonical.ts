/** The line of the front matter by which canonical Markdown is told. */
export const MARK = 'offprint: {canonical: 1}'

const OPENING = /^---\r?\noffprint: \{canonical: 1\}\r?\n/u

/** Whether a text was written as canonical Markdown, whatever has become of it since. */
export function isCanonical(text: string): boolean {
  return OPENING.test(text)
}
