/** Comments and blank lines, then a command. */
const BEGINS = /^(?:\s*%.*\n|\s*\n){0,400}[ \t]*\\[a-zA-Z@]+/u

/** What Markdown that happens to begin with a command lacks. */
const HOLDS = /\\(?:documentclass|documentstyle|begin\{|(?:sub)?section\b|cv\w+|ecv\w+|input\{)/u

/** Whether a text is LaTeX, a whole document or a part of one. */
export function isLatex(text: string): boolean {
  const head = text.slice(0, FAR)
  return BEGINS.test(head) && HOLDS.test(head)
}

/** Comments, settings and a licence may stand above the class. */
const FAR = 40_000
