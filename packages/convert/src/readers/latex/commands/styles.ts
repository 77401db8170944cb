import type { Style } from '../style.ts'

/** Commands that set their argument in some way. */
export const STYLED: ReadonlyMap<string, Style> = new Map<string, Style>([
  ['textbf', { strong: true }],
  ['textit', { emphasis: true }],
  ['textsl', { emphasis: true }],
  ['emph', { emphasis: true }],
  ['texttt', {}],
  ['textsc', { tag: 'smallcaps' }],
  ['underline', { tag: 'u' }],
  ['uline', { tag: 'u' }],
  ['ul', { tag: 'u' }],
  ['textsuperscript', { tag: 'sup' }],
  ['textsubscript', { tag: 'sub' }],
  ['mkbibbold', { strong: true }],
  ['mkbibemph', { emphasis: true }],
  ['acvHeaderNameStyle', { strong: true }],
])

/** Commands that set what follows, to the end of the group; `undefined` brings back plain text. */
export const SWITCHES: ReadonlyMap<string, Style | undefined> = new Map<string, Style | undefined>([
  ['bf', { strong: true }],
  ['bfseries', { strong: true }],
  ['it', { emphasis: true }],
  ['itshape', { emphasis: true }],
  ['sl', { emphasis: true }],
  ['slshape', { emphasis: true }],
  ['em', { emphasis: true }],
  ['sc', { tag: 'smallcaps' }],
  ['scshape', { tag: 'smallcaps' }],
  ['Large', { strong: true }],
  ['LARGE', { strong: true }],
  ['huge', { strong: true }],
  ['Huge', { strong: true }],
  ['HUGE', { strong: true }],
  ['tt', {}],
  ['ttfamily', {}],
  ['sf', {}],
  ['sffamily', {}],
  ['rmfamily', {}],
  ['upshape', { emphasis: false }],
  ['mdseries', { strong: false }],
  ['rm', undefined],
  ['normalfont', undefined],
])
