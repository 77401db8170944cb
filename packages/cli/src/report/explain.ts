import type { Conversion, LedgerEntry } from '@offprint/convert'
import type { Paint } from '../output/paint.ts'
import { plainText } from '../output/plain-text.ts'
import { shortenPointers } from './shorten-pointers.ts'

const marginWidth = 40

interface Margin {
  readonly pointers: string[]
  readonly marks: { kind: LedgerEntry['kind']; reason: string }[]
}

/** The document with, in the margin of each line, where its text went. */
export function explain({ map, ledger }: Conversion, lines: readonly string[], paint: Paint): string {
  const margins: Margin[] = lines.map(() => ({ pointers: [], marks: [] }))
  for (const { pointer, spans } of map.mappings) {
    for (const { start, end } of spans) {
      for (const margin of margins.slice(start.line - 1, end.line)) margin.pointers.push(pointer)
    }
  }
  for (const { kind, reason, start, end } of ledger.entries) {
    for (const margin of margins.slice(start.line - 1, end.line)) margin.marks.push({ kind, reason })
  }
  const digits = String(lines.length).length
  return lines
    .map((line, index) => {
      const number = paint('dim', String(index + 1).padStart(digits))
      return `${formatMargin(margins[index], paint)} ${number} ${paint('dim', '│')} ${plainText(line)}`.trimEnd()
    })
    .join('\n')
    .concat('\n')
}

function formatMargin(margin: Margin | undefined, paint: Paint): string {
  const unplaced = margin?.marks.find(({ kind }) => kind === 'unplaced')
  if (unplaced !== undefined) return paint('red', fit(`unplaced: ${unplaced.reason}`))
  const pointers = shortenPointers(margin?.pointers ?? [])
  if (pointers !== '') return paint('green', fit(pointers))
  const { kind } = margin?.marks[0] ?? {}
  const reasons = new Set(margin?.marks.filter((mark) => mark.kind === kind).map(({ reason }) => reason))
  return kind === undefined ? fit('') : paint('yellow', fit(`${kind}: ${[...reasons].join('; ')}`))
}

function fit(text: string): string {
  const plain = plainText(text)
  return (plain.length > marginWidth ? `${plain.slice(0, marginWidth - 1)}…` : plain).padEnd(marginWidth)
}
