import { readText, type TextPiece } from './read-text.ts'
import { type ResumeField, resumeFields } from './resume-fields.ts'
import { squeeze } from './squeeze.ts'

/** How much of one section of the resume was found. */
export interface SectionRecall {
  section: string
  fields: number
  found: number
  /** What was not found. */
  missing: { pointer: string; value: string }[]
}

export interface ReadBack {
  sections: SectionRecall[]
  /** Share of all fields found, from 0 to 1. */
  recall: number
  /** Whether the painted order and the order of the structure are the same text. */
  inOrder: boolean
  /** Pieces of text with a character that has no Unicode value. */
  unmapped: { page: number; text: string }[]
  /** Pieces of text that run over the edge of their page. */
  cut: { page: number; text: string }[]
}

/** How far, in points, a piece may stand over an edge: side bearings do. */
const tolerance = 1

/**
 * Read a PDF back with pdf.js and look for every field of the resume in it. Dates count as found when their year is
 * there, addresses when they are printed or linked; spaces, punctuation and hyphenation are not compared.
 * Throws a `PdfError` with code `bad-pdf` where the file cannot be read.
 */
export async function readBack(bytes: Uint8Array, resume: unknown): Promise<ReadBack> {
  const [{ pieces, links, boxes }, { structureText }] = await Promise.all([
    readText(bytes),
    import('./structure-text.ts'),
  ])
  const painted = squeeze(pieces.map(({ text }) => text).join(''))
  const addresses = links.map(squeeze).join('\n')
  const fields = resumeFields(resume)
  const isFound = (field: ResumeField): boolean => stands(field, painted, addresses)
  const found = fields.filter(isFound).length
  return {
    sections: sectionsOf(fields).map((section) => recallOf(section, fields, isFound)),
    recall: fields.length === 0 ? 1 : found / fields.length,
    inOrder: squeeze(structureText(bytes)) === painted,
    unmapped: pieces
      .filter(({ text }) => /[\0\ufffd\ue000-\uf8ff]/.test(text))
      .map(({ page, text }) => ({ page, text })),
    cut: pieces
      .filter((piece) => isCut(piece, boxes[piece.page - 1]))
      .map(({ page, text }) => ({ page, text })),
  }
}

function stands({ kind, value }: ResumeField, painted: string, addresses: string): boolean {
  if (kind === 'date') return painted.includes(value.slice(0, 4))
  const wanted = squeeze(value)
  if (painted.includes(wanted)) return true
  return kind === 'address' && addresses.includes(wanted.replace(/^(?:https?)?(?:www)?/, ''))
}

function sectionsOf(fields: readonly ResumeField[]): string[] {
  return [...new Set(fields.map(({ section }) => section))]
}

function recallOf(
  section: string,
  fields: readonly ResumeField[],
  isFound: (field: ResumeField) => boolean,
): SectionRecall {
  const own = fields.filter((field) => field.section === section)
  const missing = own.filter((field) => !isFound(field)).map(({ pointer, value }) => ({ pointer, value }))
  return { section, fields: own.length, found: own.length - missing.length, missing }
}

function isCut(piece: TextPiece, box: readonly [number, number, number, number] | undefined): boolean {
  if (!box || piece.text.trim() === '') return false
  const [left, bottom, right, top] = box
  return (
    piece.left < left - tolerance ||
    piece.right > right + tolerance ||
    piece.bottom < bottom - tolerance ||
    piece.top > top + tolerance
  )
}
