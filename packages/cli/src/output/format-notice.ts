import type { Paint } from './paint.ts'
import { plainText } from './plain-text.ts'

/** Something to tell about a place in a document. */
export interface Notice {
  readonly severity: 'info' | 'warning' | 'error'
  readonly rule: string
  readonly reason: string
  readonly remedy?: string | undefined
  /** From 1; absent where the notice is about the document as a whole. */
  readonly start?: { readonly line: number; readonly column: number; readonly page?: number } | undefined
  readonly end?: { readonly line: number; readonly column: number } | undefined
}

/** A document to point into: its name and its lines. */
export interface Source {
  readonly name: string
  readonly lines: readonly string[]
}

const styles = { info: 'cyan', warning: 'yellow', error: 'red' } as const
const contextBefore = 30

/** Lines such as `cv.md:84:1 warning: no date found`, or `cv.pdf:p.3 …` where there are pages, the document's line and a caret below, and the remedy. */
export function formatNotice(notice: Notice, source: Source, paint: Paint, width: number): string {
  const { severity, rule, reason, remedy, start } = notice
  const head = `${paint('bold', placeOf(source.name, start))} ${paint(styles[severity], `${severity}:`)} ${plainText(reason)} ${paint('dim', rule)}`
  const lines = [head, ...excerpt(notice, source, paint, width)]
  if (remedy !== undefined) lines.push(`  ${paint('dim', '→')} ${plainText(remedy)}`)
  return `${lines.join('\n')}\n`
}

/** The lines of a document with pages are those of the text that was taken out of it, which its owner has never seen. */
function placeOf(name: string, start: Notice['start']): string {
  if (start === undefined) return name
  return start.page === undefined ? `${name}:${start.line}:${start.column}` : `${name}:p.${start.page}`
}

function excerpt({ start, end, severity }: Notice, source: Source, paint: Paint, width: number): string[] {
  const line = start === undefined ? undefined : source.lines[start.line - 1]
  if (start === undefined || line === undefined || line.trim() === '') return []
  const number = `${start.line} | `
  const room = Math.max(20, width - number.length - 2)
  const from =
    line.length <= room ? 0 : Math.max(0, Math.min(start.column - 1 - contextBefore, line.length - room))
  const shown = plainText(line.slice(from, from + room))
  const to = end === undefined || end.line > start.line ? line.length : end.column - 1
  const indent = start.column - 1 - from
  const carets = Math.max(1, Math.min(to - from, shown.length) - indent)
  return [
    `  ${paint('dim', number)}${shown}`,
    `  ${' '.repeat(number.length + Math.max(0, indent))}${paint(styles[severity], '^'.repeat(carets))}`,
  ]
}
