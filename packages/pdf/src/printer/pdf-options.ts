import type { PaperFormat, PDFOptions } from 'puppeteer-core'
import { PdfError } from '../error.ts'
import type { PdfRenderOptions } from './types.ts'

const papers = ['letter', 'legal', 'tabloid', 'ledger', 'a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6'] as const

const defaults: PdfRenderOptions = { format: 'a4', printBackground: true, preferCSSPageSize: true }

/**
 * Lay several sets of render options over each other, the later ones stronger. A resume or a theme may come from
 * anywhere, so only what is known is taken over, and nothing that would write a file.
 */
export function mergeRenderOptions(...layers: (PdfRenderOptions | undefined)[]): PdfRenderOptions {
  const merged: PdfRenderOptions = { ...defaults }
  for (const layer of layers) {
    const options = known(layer ?? {})
    if (options.width !== undefined || options.height !== undefined) delete merged.format
    if (options.format !== undefined) {
      delete merged.width
      delete merged.height
    }
    Object.assign(merged, options)
  }
  return merged
}

/** Turn render options into what Puppeteer's `page.pdf` takes. */
export function puppeteerOptions(options: PdfRenderOptions): PDFOptions {
  const { mediaType: _media, singlePage: _single, format, ...rest } = options
  return {
    ...rest,
    ...(format === undefined ? {} : { format: paper(format) }),
    tagged: true,
    outline: true,
    timeout: 0,
  }
}

function paper(format: string): PaperFormat {
  const found = papers.find((name) => name === format.toLowerCase())
  if (found) return found
  throw new PdfError('bad-options', `There is no paper format ${JSON.stringify(format)}`, {
    remedy: `Use one of ${papers.join(', ')}, or width and height.`,
  })
}

const length = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'
const text = (value: unknown): boolean => typeof value === 'string'
const flag = (value: unknown): boolean => typeof value === 'boolean'

/** The options that are taken over, each with what its value must be. */
const tests: Record<keyof PdfRenderOptions, (value: unknown) => boolean> = {
  format: text,
  width: length,
  height: length,
  margin: (value) => typeof value === 'object' && value !== null,
  scale: (value) => typeof value === 'number',
  landscape: flag,
  pageRanges: text,
  printBackground: flag,
  preferCSSPageSize: flag,
  displayHeaderFooter: flag,
  headerTemplate: text,
  footerTemplate: text,
  mediaType: (value) => value === 'print' || value === 'screen',
  singlePage: flag,
}

function known(layer: PdfRenderOptions): PdfRenderOptions {
  return Object.fromEntries(Object.entries(layer).filter(([key, value]) => isKnown(key) && tests[key](value)))
}

function isKnown(key: string): key is keyof PdfRenderOptions {
  return Object.hasOwn(tests, key)
}
