import { rowsOf } from './commands/rows-of.ts'
import { interpret } from './interpret.ts'
import { rawText } from './raw-text.ts'
import { kindsOf, readArguments } from './read-arguments.ts'
import { beginEnvironment, endEnvironment } from './run-environment.ts'
import { type Scope, type Session, tell } from './session.ts'
import { skipDimension } from './skip-dimension.ts'
import type { MacroToken, Token } from './token.ts'
import { jointAfter } from './write-entry.ts'
import { writeHeading } from './write-heading.ts'

type Primitive = (session: Session, scope: Scope, token: MacroToken) => void

/** Registers and commands behind which a length stands without braces. */
const LENGTHS = rowsOf({
  '': `vskip hskip kern parindent parskip textwidth textheight topmargin oddsidemargin evensidemargin headheight headsep
    footskip itemsep parsep topsep partopsep leftmargin rightmargin baselineskip tabcolsep leftskip rightskip hoffset voffset
    columnsep hsize vsize hangindent hangafter itemindent labelsep labelwidth listparindent linewidth arrayrulewidth
    extrarowheight pdfpagewidth pdfpageheight raggedcolumn pdfcompresslevel penalty tolerance emergencystretch widowpenalty clubpenalty
    resumewidth sectionwidth LTpre LTpost bibsep bibhang fboxsep fboxrule multicolsep lineskip columnseprule`,
})

const PRIMITIVES: Readonly<Record<string, Primitive>> = {
  '\\': lineEnd,
  newline: lineEnd,
  linebreak: lineEnd,
  tabularnewline: ({ writer }) => writer.nextRow(),
  cr: ({ writer }) => writer.nextRow(),
  par: ({ writer }) => writer.endParagraph(),
  hrule: ({ writer }) => writer.endParagraph(),
  xspace: writeSpace,
  hfill: (session, _, { start }) => session.writer.separate('\t', start),
  hfil: (session, _, { start }) => session.writer.separate('\t', start),
  quad: (session, _, { start }) => session.writer.separate('\t', start),
  qquad: (session, _, { start }) => session.writer.separate('\t', start),
  begin(session, scope, token) {
    const [name = []] = readArguments(scope.stream, ['m'])
    beginEnvironment(session, scope, { ...token, type: 'begin', name: rawText(name) })
  },
  end(session, scope) {
    const [name = []] = readArguments(scope.stream, ['m'])
    endEnvironment(session, scope, rawText(name))
  },
  item(session, scope, token) {
    const [label] = readArguments(scope.stream, ['o'])
    session.writer.openItem()
    if (!label) return
    interpret(session, label, { ...scope.style, strong: true })
    session.writer.separate(jointAfter(label), token.start)
  },
  bibitem(session, scope) {
    readArguments(scope.stream, ['o', 'm'])
    session.writer.openItem()
  },
  newblock: ({ writer }, { style }, { start, end }) => writer.space(start, end, style),
  href(session, scope) {
    const [, url = [], text = []] = readArguments(scope.stream, ['o', 'm', 'm'])
    interpret(session, text, { ...scope.style, url: rawText(url) })
  },
  url: writeAddress,
  path: writeAddress,
  nolinkurl: writeAddress,
  marginpar: writeBesides,
  marginnote: writeBesides,
  footnote: writeAside,
  footnotetext: writeAside,
  texorpdfstring(session, scope) {
    const [text = []] = readArguments(scope.stream, ['m', 'm'])
    interpret(session, text, scope.style)
  },
  enquote(session, scope, { start, end }) {
    const [, text = []] = readArguments(scope.stream, ['s', 'm'])
    session.writer.text('“', start, end, scope.style)
    interpret(session, text, scope.style)
    session.writer.text('”', start, end, scope.style)
  },
  faIcon: (_, { stream }) => void readArguments(stream, ['o', 'm']),
  ding: (_, { stream }) => void readArguments(stream, ['m']),
  input: readFile,
  include: readFile,
  subfile: readFile,
  makerubric: readFile,
}

/** What stands for something else within `tabbing`. */
const TABBING: Readonly<Record<string, Primitive>> = {
  '>': ({ writer }) => writer.nextCell(),
  '=': ({ writer }) => writer.nextCell(),
  '+': ({ writer }) => writer.indentRows(1),
  '-': ({ writer }) => writer.indentRows(-1),
  kill: ({ writer }) => writer.dropRow(),
}

/** Whether LaTeX itself has a command of that name. */
export function isPrimitive(name: string): boolean {
  return LENGTHS.has(name) || Object.hasOwn(PRIMITIVES, name)
}

/** Run what LaTeX itself does; false where the command is something else. */
export function runPrimitive(session: Session, scope: Scope, token: MacroToken): boolean {
  if (LENGTHS.has(token.name)) {
    if (token.name === 'vskip' && session.isBody) session.writer.endParagraph()
    skipDimension(scope.stream)
    return true
  }
  const known = isTabbing(session) && Object.hasOwn(TABBING, token.name) ? TABBING : PRIMITIVES
  const run = Object.hasOwn(known, token.name) ? known[token.name] : undefined
  run?.(session, scope, token)
  return run !== undefined
}

function isTabbing({ environments }: Session): boolean {
  return environments.at(-1)?.name === 'tabbing'
}

function lineEnd({ writer, isBody }: Session, { stream }: Scope, { name, start, end }: MacroToken): void {
  readArguments(stream, kindsOf('s o'))
  if (!isBody) return
  if (name === '\\' && writer.isIn('table')) writer.nextRow()
  else writer.breakLine(start, end)
}

/** `\\xspace` is a space before a word. */
function writeSpace({ writer }: Session, { stream, style }: Scope, { start, end }: MacroToken): void {
  const next = stream.peek()
  if (next?.type !== 'text' || /^[\p{L}\p{N}(]/u.test(next.value)) writer.space(start, end, style)
}

function writeAddress(session: Session, { stream, style }: Scope): void {
  const [address = []] = readArguments(stream, ['m'])
  const url = rawText(address)
  const [first] = address
  if (!first || !session.isBody) return
  session.writer.text(url, first.start, address.at(-1)?.end ?? first.end, { ...style, url })
}

/** What stands in the margin heads what follows where nothing else has a heading; else it stands beside the line. */
function writeBesides(session: Session, scope: Scope, { end }: MacroToken): void {
  const [, text = []] = readArguments(scope.stream, ['o', 'm'])
  if (!session.isBody) return
  if (session.hasSections || session.writer.isOnLine() || /\d/u.test(rawText(text))) {
    interpret(session, text, scope.style)
    session.writer.separate('\t', end)
  } else writeHeading(session, text.map(inLine), 2)
}

function inLine(token: Token): Token {
  const isBreak = token.type === 'macro' && (token.name === 'newline' || token.name === '\\')
  return isBreak ? { type: 'space', start: token.start, end: token.end } : token
}

/** A footnote's text stands in brackets where it is called. */
function writeAside(session: Session, scope: Scope, { start, end }: MacroToken): void {
  const [, text = []] = readArguments(scope.stream, ['o', 'm'])
  if (!session.isBody || text.length === 0) return
  session.writer.text(' (', start, end, scope.style)
  interpret(session, text, scope.style)
  session.writer.text(')', end, end, scope.style)
}

/** Read a file beside the document in its place. */
function readFile(session: Session, scope: Scope, { start, end }: MacroToken): void {
  const [, given = []] = readArguments(scope.stream, ['s', 'm'])
  const name = rawText(given)
  const tokens = session.files.get(name)
  if (!tokens || session.reading.has(name)) {
    tell(session, `file ${name}`, {
      severity: 'warning',
      rule: 'unread-file',
      reason: session.reading.has(name) ? `${name} reads itself` : `${name} is not read`,
      start,
      end,
    })
    return
  }
  session.reading.add(name)
  interpret(session, tokens, scope.style)
  session.reading.delete(name)
}
