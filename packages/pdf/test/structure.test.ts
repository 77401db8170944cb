import { expect, test } from 'vitest'
import { dictionaryOf, listOf } from '../src/format/access.ts'
import { PdfString } from '../src/format/objects.ts'
import { readTextString } from '../src/format/text-string.ts'
import { printPdf } from '../src/index.ts'
import { openDocument, outlineOf } from './support/open-sample.ts'
import { packaged } from './support/printer.ts'
import { samplePage } from './support/sample-page.ts'

const { bytes } = await printPdf(samplePage, packaged)

test('the structure says what the page is made of', async () => {
  await expect(`${outlineOf(bytes)}\n`).toMatchFileSnapshot('fixtures/sample.structure.txt')
})

test('links are described by their text, and by where they lead when that says more', () => {
  const { file, content } = openDocument(bytes)
  const descriptions = content.pages.flatMap(({ page }) =>
    listOf(file, page.get('Annots')).map((value) => {
      const contents = dictionaryOf(file, value)?.get('Contents')
      return contents instanceof PdfString ? readTextString(contents) : undefined
    }),
  )
  expect(descriptions).toEqual([
    'about numbers (https://example.org/)',
    'ada@example.org',
    'link over two lines (https://example.org/two)',
    'link over two lines (https://example.org/two)',
    'internal',
  ])
})

test('page numbers, rules, backgrounds and decoration are artifacts', () => {
  const { content } = openDocument(bytes)
  const texts = content.pages
    .flatMap(({ sequences }) => [...sequences.values()].map(({ text }) => text))
    .join(' ')
  expect(texts).toContain('Second page')
  expect(texts).not.toMatch(/1 of 2|decoration/)
  expect(content.pages.flatMap(({ unmarked }) => unmarked)).toEqual([])
})

test.for<[string, string[], string[]]>([
  ['deep', ['h3', 'h5', 'h5', 'h4', 'h2'], ['H1', 'H2', 'H2', 'H2', 'H1']],
  ['sound', ['h1', 'h2', 'h3', 'h2'], ['H1', 'H2', 'H3', 'H2']],
  ['jumping', ['h1', 'h4', 'h6', 'h4', 'h2', 'h3'], ['H1', 'H2', 'H3', 'H2', 'H2', 'H3']],
])('%s headings are levelled', async ([, before, after]) => {
  const page = before.map((name) => `<${name}>x</${name}>`).join('')
  const outline = outlineOf((await printPdf(`<!doctype html><html lang="en">${page}`, packaged)).bytes)
  expect(outline.match(/\bH\d/g)).toEqual(after)
})

test('a page of nothing is a PDF too', async () => {
  const { bytes, findings } = await printPdf('', packaged)
  expect(openDocument(bytes).content.pages).toHaveLength(1)
  expect(findings.map(({ clause }) => clause)).toContain('11-006')
})
