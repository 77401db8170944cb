import { expect, test } from 'vitest'
import { type PrintOptions, printPdf, readBack } from '../src/index.ts'
import { squeeze } from '../src/read-back/squeeze.ts'
import { packaged } from './support/printer.ts'
import { samplePage, sampleResume } from './support/sample-page.ts'

const print = async (html: string, options: PrintOptions = {}): Promise<Uint8Array> =>
  (await printPdf(html, { ...packaged, ...options })).bytes

test('every field of the resume stands in the text, in the order of the structure', async () => {
  const result = await readBack(await print(samplePage), {
    ...sampleResume,
    basics: { ...sampleResume.basics, label: undefined },
  })
  expect(result.sections).toEqual([
    { section: 'basics', fields: 4, found: 4, missing: [] },
    { section: 'awards', fields: 2, found: 2, missing: [] },
    { section: 'skills', fields: 3, found: 3, missing: [] },
  ])
  expect(result).toMatchObject({ recall: 1, inOrder: true, unmapped: [], cut: [] })
})

test('what is not in the text is missed, with its pointer', async () => {
  const resume = {
    work: [{ name: 'Gold', position: 'Nowhere to be seen', startDate: '1987' }],
    'a/b': 'absent',
  }
  const { sections, recall } = await readBack(await print(samplePage), resume)
  expect(sections).toEqual([
    {
      section: 'work',
      fields: 3,
      found: 1,
      missing: [
        { pointer: '/work/0/position', value: 'Nowhere to be seen' },
        { pointer: '/work/0/startDate', value: '1987' },
      ],
    },
    { section: 'a/b', fields: 1, found: 0, missing: [{ pointer: '/a/b', value: 'absent' }] },
  ])
  expect(recall).toBe(0.25)
})

test('page numbers are no content', async () => {
  const { recall } = await readBack(await print(samplePage), { basics: { name: '1 of 2' } })
  expect(recall).toBe(0)
})

test('text that runs over the edge of the page is found', async () => {
  const page =
    '<!doctype html><html lang="en"><p style="white-space: nowrap; width: 9cm; font-size: 90px">This line is far too long for its page'
  const { cut } = await readBack(await print(page), {})
  expect(cut).toEqual([{ page: 1, text: expect.stringContaining('far too long') }])
})

test('a character without a glyph is found', async () => {
  const { unmapped } = await readBack(await print('<!doctype html><p>a private one: \ue123'), {})
  expect(unmapped).toHaveLength(1)
})

test('floats are painted where they stand, for readers that do not know the structure', async () => {
  const entry = (name: string): string =>
    `<div><span style="float: left">${name}</span><p>what ${name} was</p></div>`
  const page = `<!doctype html><html lang="en"><h1>first of all</h1>${entry('one')}${entry('two')}`
  expect((await readBack(await print(page), {})).inOrder).toBe(true)
})

test('text that is painted in another order than it is read is found', async () => {
  const page = `<!doctype html><html lang="en"><p style="position: relative; z-index: 2">read first</p><p>read second</p>`
  expect((await readBack(await print(page), {})).inOrder).toBe(false)
})

test('what is no PDF is a clear error', async () => {
  await expect(readBack(new Uint8Array(Buffer.from('no PDF')), {})).rejects.toMatchObject({ code: 'bad-pdf' })
})

test.for([
  ['Insti-\ntute', 'institute'],
  ['oﬃce', 'office'],
  ['“Łódź” — 10²', 'łódź102'],
])('%s is compared as %s', ([text, squeezed]) => {
  expect(squeeze(text ?? '')).toBe(squeezed)
})
