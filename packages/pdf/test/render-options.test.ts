import { describe, expect, test } from 'vitest'
import { pagesOf } from '../src/format/access.ts'
import { readPdf } from '../src/format/read-pdf.ts'
import { type PdfRenderOptions, printPdf, withPrinter } from '../src/index.ts'
import { toPixels } from '../src/printer/lengths.ts'
import { pageRule } from '../src/printer/page-rule.ts'
import { mergeRenderOptions } from '../src/printer/pdf-options.ts'
import { readText } from '../src/read-back/read-text.ts'
import { packaged } from './support/printer.ts'
import { samplePage } from './support/sample-page.ts'
import { textOf } from './support/text-of.ts'

const sizes = (bytes: Uint8Array): unknown[] =>
  pagesOf(readPdf(bytes)).map(({ page }) => page.get('MediaBox'))
const tall = `<!doctype html><html lang="en"><style>@page { size: A4; margin: 20mm } h2 { break-before: page }</style>${'<h2>x</h2>'.repeat(6)}<p>the end`
const box = (width: number, height: number): unknown =>
  [0, 0, width, height].map((length) => (length === 0 ? 0 : expect.closeTo(length, 0)))

describe('paper', () => {
  test.for<[string, PdfRenderOptions, PdfRenderOptions | undefined, unknown]>([
    ["the page's own", {}, undefined, box(595, 842)],
    ["the page's own, before the theme's option", { format: 'letter' }, undefined, box(595, 842)],
    [
      "the theme's, where it says that it counts",
      { format: 'letter', preferCSSPageSize: false },
      undefined,
      box(612, 792),
    ],
    ['what is asked for, before everything', { format: 'a3' }, { format: 'letter' }, box(612, 792)],
    ['a size of its own', {}, { width: '10cm', height: '20cm' }, box(284, 567)],
    ['turned', {}, { format: 'a5', landscape: true }, box(595, 420)],
  ])('%s', async ([, pdfRenderOptions, render, size]) => {
    const { bytes } = await printPdf(tall, { ...packaged, pdfRenderOptions, ...(render ? { render } : {}) })
    expect(sizes(bytes)[0]).toEqual(size)
  })
})

test('margins that are asked for win over those of the page', async () => {
  const left = async (render?: PdfRenderOptions): Promise<number> => {
    const { bytes } = await printPdf(tall, { ...packaged, ...(render ? { render } : {}) })
    return (await readText(bytes)).pieces[0]?.left ?? 0
  }
  const own = await left()
  expect((await left({ margin: { left: '40mm' } })) - own).toBeCloseTo((20 * 72) / 25.4, 0)
})

test('one tall page holds everything, whatever breaks the page asks for', async () => {
  for (const html of [tall, samplePage, `${tall}${'<p>more</p>'.repeat(300)}`]) {
    const { bytes } = await printPdf(html, { ...packaged, render: { singlePage: true } })
    expect(sizes(bytes)).toHaveLength(1)
  }
  const { bytes } = await printPdf(tall, { ...packaged, render: { singlePage: true } })
  expect(await textOf(bytes)).toContain('the end')
})

test('pages, scale and medium', async () => {
  const page =
    '<!doctype html><style>@media screen { p { display: none } } @media print { b { display: none } }</style><p>paper</p><b>screen</b>'
  await withPrinter(packaged, async (printer) => {
    const text = async (render: PdfRenderOptions): Promise<string> =>
      textOf((await printPdf(page, { printer, render })).bytes)
    expect(await text({})).toBe('paper')
    expect(await text({ mediaType: 'screen' })).toBe('screen')
    expect(sizes((await printPdf(tall, { printer, render: { pageRanges: '2-3' } })).bytes)).toHaveLength(2)
    const height = async (scale: number): Promise<number> => {
      const { bytes } = await printPdf('<p>x', { printer, render: { scale } })
      const [piece] = (await readText(bytes)).pieces
      return piece ? piece.top - piece.bottom : 0
    }
    expect((await height(2)) / (await height(1))).toBeCloseTo(2, 1)
  })
})

test('every page becomes a picture', async () => {
  await withPrinter(packaged, async (printer) => {
    const { bytes } = await printPdf(samplePage, { printer })
    const images = (await printer.images(bytes, 72)).map((image) => Buffer.from(image))
    expect(images).toHaveLength(2)
    for (const image of images) {
      expect(image.toString('latin1', 1, 4)).toBe('PNG')
      expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([595, 842])
      expect(image.length).toBeGreaterThan(3000)
    }
    expect(images[0]?.equals(images[1] ?? Buffer.alloc(0))).toBe(false)
  })
})

test('a resume names its own options, between the theme and what is asked for', async () => {
  const resume = { meta: { pdfRenderOptions: { pageRanges: '1-2' } } }
  const options = { ...packaged, resume, pdfRenderOptions: { pageRanges: '1' } }
  expect(sizes((await printPdf(tall, options)).bytes)).toHaveLength(2)
  expect(sizes((await printPdf(tall, { ...options, render: { pageRanges: '1-3' } })).bytes)).toHaveLength(3)
})

test('only what is known, and of the right kind, is taken over', () => {
  const foreign: object = { path: '/x', scale: 'big', format: 7, landscape: true, tagged: false }
  expect(mergeRenderOptions(foreign)).toEqual({
    format: 'a4',
    printBackground: true,
    preferCSSPageSize: true,
    landscape: true,
  })
  expect(mergeRenderOptions({ width: 1 }, undefined)).not.toHaveProperty('format')
  expect(mergeRenderOptions({ width: 1 }, { format: 'a5' })).not.toHaveProperty('width')
})

test.for<[PdfRenderOptions, string]>([
  [{}, ''],
  [{ scale: 2 }, ''],
  [{ format: 'Letter' }, '@page { size: 816px 1056px !important }'],
  [{ landscape: true }, '@page { size: landscape !important }'],
  [{ margin: { top: '1in', left: 5 } }, '@page { margin-top: 96px !important; margin-left: 5px !important }'],
  [{ width: '1in; } body { display: none', height: 5 }, ''],
])('%j asks for the rule %j', ([options, rule]) => {
  expect(pageRule(options)).toBe(rule)
})

test.for([
  ['10', 10],
  ['2.5cm', 94.5],
  ['1in', 96],
  ['10mm', 37.8],
  ['10em', undefined],
  ['', undefined],
] as const)('%s is %s pixels', ([length, pixels]) => {
  expect(toPixels(length)).toBe(pixels)
})
