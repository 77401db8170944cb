import type { PdfLink, PdfPage, PdfRun } from '../../src/readers/pdf/pages/page.ts'

/** Words on a page: where they begin, their baseline, and what is set otherwise than in 10 points. */
export type Words = readonly [x: number, y: number, text: string, looks?: Looks]

export interface Looks {
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
}

/** A page of words, each letter of which is half as wide as it is high. */
export function pageOf(number: number, words: readonly Words[], links: readonly PdfLink[] = []): PdfPage {
  return { number, width: 600, height: 800, runs: words.map(runOf), links }
}

function runOf([x, y, text, { size = 10, bold = false, italic = false } = {}]: Words): PdfRun {
  const name = `Serif${bold ? '-Bold' : ''}${italic ? '-Italic' : ''}`
  return { text, x, y, size, width: (text.length * size) / 2, font: { name, bold, italic } }
}
