import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { PageSource } from './page-source.ts'

/** Points per inch. */
const pointsPerInch = 72

/** Paint every page of a PDF with pdf.js in a page of its own, which has no access to anything, and return PNG files. */
export async function pageImages(pages: PageSource, pdf: Uint8Array, dpi: number): Promise<Uint8Array[]> {
  const library = await readFile(fileURLToPath(import.meta.resolve('unpdf/pdfjs')))
  const images = await pages.use(async ({ page }) => {
    await page.setJavaScriptEnabled(true)
    return page.evaluate(`(${painter})(
      '${library.toString('base64')}', '${Buffer.from(pdf).toString('base64')}', ${dpi / pointsPerInch})`)
  })
  return Array.isArray(images)
    ? images.map((image) => new Uint8Array(Buffer.from(String(image), 'base64')))
    : []
}

/** Runs in the page. `print` keeps pdf.js from waiting for frames, which a page that nobody sees has few of. */
const painter = `async (library, pdf, scale) => {
  const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  const url = URL.createObjectURL(new Blob([bytes(library)], { type: 'text/javascript' }))
  const { getDocument } = await import(url)
  const document = await getDocument({ data: bytes(pdf), isEvalSupported: false, verbosity: 0 }).promise
  const images = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale })
    const canvas = window.document.createElement('canvas')
    Object.assign(canvas, { width: Math.round(viewport.width), height: Math.round(viewport.height) })
    await page.render({ canvas: null, canvasContext: canvas.getContext('2d'), viewport, intent: 'print' }).promise
    images.push(canvas.toDataURL('image/png').replace(/^[^,]*,/, ''))
  }
  return images
}`
