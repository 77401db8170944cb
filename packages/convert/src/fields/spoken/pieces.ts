/** A piece of a list with its offset. */
export interface Piece {
  readonly text: string
  readonly start: number
}

const OPENING = '([{（'
const CLOSING = ')]}）'

/** Cut a list at its separators, but not inside brackets: `German (reading, writing), French; Latin | Greek. Dutch`. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let depth = 0
  let start = 0
  const push = (end: number): void => {
    const piece = text.slice(start, end)
    if (piece.trim() !== '')
      pieces.push({ text: piece.trim(), start: start + piece.length - piece.trimStart().length })
  }
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (OPENING.includes(mark)) depth += 1
    else if (CLOSING.includes(mark)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && isSeparator(text, at, mark)) {
      push(at)
      start = at + 1
    }
  }
  push(text.length)
  return pieces
}

function isSeparator(text: string, at: number, mark: string): boolean {
  if (mark === '.') return endsSentence(text, at)
  if (!',;|·•/\n\t，、；'.includes(mark)) return false
  return !/^[,/]$/u.test(mark) || !/^[0-9][,/][0-9]/u.test(text.slice(at - 1, at + 2))
}

/** A full stop ends a piece behind a word or bracket and before a capital. */
function endsSentence(text: string, at: number): boolean {
  return (
    /^\s+\p{Lu}/u.test(text.slice(at + 1, at + 8)) &&
    /(?:\p{L}{3}|[)\]0-9])$/u.test(text.slice(Math.max(0, at - 3), at))
  )
}
