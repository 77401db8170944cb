/** Whether a line is a rule that is drawn with one sign. */
export function isRule(text: string): boolean {
  return /^(?:([-=_*~#+.–—─━═])\1{2,}|(?:([-=_*~]) ){2,40}\2)$/u.test(text)
}
