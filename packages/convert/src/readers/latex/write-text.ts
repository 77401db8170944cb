import type { Scope, Session } from './session.ts'
import type { TextToken } from './token.ts'

/** What signs print together with the ones right behind them, longest first. */
const LIGATURES: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  [',,', '„'],
  ['<<', '«'],
  ['>>', '»'],
  ['?`', '¿'],
  ['!`', '¡'],
  ['`', '‘'],
  ["'", '’'],
]

const UMLAUTS: Readonly<Record<string, string>> = {
  a: 'ä',
  o: 'ö',
  u: 'ü',
  A: 'Ä',
  O: 'Ö',
  U: 'Ü',
  s: 'ß',
  '`': '„',
  "'": '“',
}

/** Write text, with ligatures, ties and the marks of tables. */
export function writeText(session: Session, scope: Scope, token: TextToken): void {
  const { writer } = session
  const { value, start, end } = token
  if (token.raw) writeRaw(session, scope, token)
  else if (value === '~') writer.space(start, end, scope.style)
  else if (value === '&' && writer.isIn('table')) writer.nextCell()
  else if (value !== '"' || !session.hasUmlautShorthand || !writeUmlaut(session, scope, token)) {
    const ligature = takeLigature(scope, token) ?? token
    writer.text(ligature.value, start, ligature.end, scope.style)
  }
}

function writeRaw({ writer }: Session, { style }: Scope, { value, start, end }: TextToken): void {
  value.split('\n').forEach((line, index) => {
    if (index > 0) writer.breakLine(start, end)
    writer.text(line, start, end, style)
  })
}

/** The sign that a text token makes with those that touch it. */
function takeLigature({ stream }: Scope, token: TextToken): { value: string; end: number } | undefined {
  if (token.value.length !== 1) return undefined
  for (const [signs, value] of LIGATURES) {
    if (!signs.startsWith(token.value)) continue
    const taken = [token]
    while (taken.length < signs.length) {
      const next = stream.peek()
      if (next?.type !== 'text' || next.value !== signs.charAt(taken.length) || next.raw) break
      taken.push(next)
      stream.next()
    }
    const last = taken.at(-1)
    if (taken.length === signs.length && last) return { value, end: Math.max(token.end, last.end) }
    stream.push(taken.slice(1))
  }
  return undefined
}

/** `"a` in German. */
function writeUmlaut({ writer }: Session, { stream, style }: Scope, { start, end }: TextToken): boolean {
  const next = stream.peek()
  if (next?.type !== 'text') return false
  const letter = UMLAUTS[next.value.charAt(0)]
  if (letter === undefined) return false
  stream.next()
  const isOwn = next.end - next.start === next.value.length
  writer.text(letter, start, isOwn ? next.start + 1 : end, style)
  if (next.value.length > 1)
    stream.push([{ ...next, value: next.value.slice(1), start: isOwn ? next.start + 1 : next.start }])
  return true
}
