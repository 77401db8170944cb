import { latex2unicode } from 'unicode2latex'

/** What a command prints that is a sign; `undefined` where it is none. */
export function symbolOf(name: string): string | undefined {
  if (Object.hasOwn(OWN, name)) return OWN[name]
  return lookUp(`\\${name}`)
}

/** The combining character of an accent (`\'`, `\v`), to stand behind its letter. */
export function accentOf(name: string): string | undefined {
  if (Object.hasOwn(ACCENTS, name)) return ACCENTS[name]
  const found = lookUp(`\\${name}`)
  return found !== undefined && /^\p{Mn}$/u.test(found) ? found : undefined
}

const TABLE: ReadonlyMap<string, string | { readonly text?: string; readonly math?: string }> = new Map(
  Object.entries(latex2unicode),
)

function lookUp(key: string): string | undefined {
  const found = TABLE.get(key)
  return typeof found === 'object' ? (found.text ?? found.math) : found
}

/** Accents whose name means something else in the table, or that it lacks. */
const ACCENTS: Readonly<Record<string, string>> = {
  b: '\u0331',
  t: '\u0361',
  '~': '\u0303',
  '^': '\u0302',
  '"': '\u0308',
  '=': '\u0304',
}

/** Signs that the table lacks, and those that text uses otherwise. */
const OWN: Readonly<Record<string, string>> = {
  LaTeX: 'LaTeX',
  LaTeXe: 'LaTeX2e',
  TeX: 'TeX',
  XeTeX: 'XeTeX',
  XeLaTeX: 'XeLaTeX',
  LuaLaTeX: 'LuaLaTeX',
  BibTeX: 'BibTeX',
  ' ': ' ',
  '\n': ' ',
  '\t': ' ',
  '/': '',
  '-': '',
  '@': '',
  '!': '',
  '>': ' ',
  cdot: '·',
  cdotp: '·',
  textperiodcentered: '·',
  bullet: '•',
  textbullet: '•',
  textbar: '|',
  vert: '|',
  mid: '|',
  slash: '/',
  enspace: ' ',
  enskip: ' ',
  quad: ' ',
  qquad: ' ',
  space: ' ',
  xspace: '',
  thinspace: ' ',
  ndash: '–',
  mdash: '—',
  textquotesingle: '’',
  glqq: '„',
  grqq: '“',
  glq: '‚',
  grq: '‘',
  flqq: '«',
  frqq: '»',
  og: '« ',
  fg: ' »',
  ier: 'er',
  iere: 're',
  no: 'n°',
  up: '',
  sim: '~',
  ast: '*',
  star: '*',
  dag: '†',
  dagger: '†',
  to: '→',
  today: '',
  and: ', ',
  textminus: '-',
  dots: '…',
  ldots: '…',
  circ: '°',
}
