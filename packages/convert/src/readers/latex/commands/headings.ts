/** Sectioning commands and how deep they are; the document's own name is 1. */
export const HEADINGS: ReadonlyMap<string, 1 | 2 | 3 | 4 | 5> = new Map([
  ['part', 2],
  ['chapter', 2],
  ['section', 2],
  ['subsection', 3],
  ['subsubsection', 4],
  ['paragraph', 5],
  ['subparagraph', 5],
  ['cvsection', 2],
  ['cvsubsection', 3],
  ['cvsubsubsection', 4],
  ['ecvsection', 2],
  ['ecvsubsection', 3],
  ['subrubric', 3],
  ['roottitle', 2],
  ['resheading', 2],
  ['sectiontitle', 2],
  ['minisec', 3],
  ['addsec', 2],
])

/** Environments whose first argument heads what they hold. */
export const HEADED: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ['cv', 1],
  ['cvlist', 2],
  ['rubric', 2],
  ['rSection', 2],
  ['cvsection', 2],
  ['resumesection', 2],
])
