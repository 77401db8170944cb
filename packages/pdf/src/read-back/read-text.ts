import type { getDocumentProxy } from 'unpdf'
import { PdfError } from '../error.ts'

/** A piece of text on a page, in points from the lower left corner. */
export interface TextPiece {
  text: string
  page: number
  left: number
  right: number
  bottom: number
  top: number
}

export interface ReadText {
  /** Text that is content, in the order in which it is painted. */
  pieces: TextPiece[]
  /** Where links lead. */
  links: string[]
  /** The visible box of each page: left, bottom, right, top. */
  boxes: [number, number, number, number][]
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number]

/** Read the text of a PDF with pdf.js, which knows nothing of how we made it. Artifacts, such as page numbers, are left out. */
export async function readText(bytes: Uint8Array): Promise<ReadText> {
  const read: ReadText = { pieces: [], links: [], boxes: [] }
  const document = await open(bytes)
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
      read.pieces.push(...contentPieces(items, number))
      for (const { url } of await page.getAnnotations()) if (typeof url === 'string') read.links.push(url)
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      read.boxes.push([left, bottom, right, top])
      page.cleanup()
    }
    return read
  } finally {
    await document.loadingTask.destroy()
  }
}

/** pdf.js is large, and only loaded when a file is read back. */
async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    return await getDocumentProxy(bytes.slice(), { verbosity: 0 })
  } catch (cause) {
    throw new PdfError('bad-pdf', 'The PDF could not be read back', { cause })
  }
}

/** pdf.js reports marked content as items that begin and end around the text. */
function contentPieces(items: readonly Item[], page: number): TextPiece[] {
  const pieces: TextPiece[] = []
  const marks: boolean[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop()
      else marks.push('tag' in item && item.tag === 'Artifact')
    } else if (!marks.includes(true) && item.str !== '') {
      const [, , , , left = 0, bottom = 0] = item.transform as number[]
      pieces.push({ text: item.str, page, left, right: left + item.width, bottom, top: bottom + item.height })
    }
  }
  return pieces
}
