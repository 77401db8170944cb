/** Commands that name packages and classes, and how their files end. */
export const PACKAGE_ENDINGS: ReadonlyMap<string, string> = new Map([
  ['usepackage', 'sty'],
  ['RequirePackage', 'sty'],
  ['documentclass', 'cls'],
  ['LoadClass', 'cls'],
])
