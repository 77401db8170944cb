import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convert } from '../../src/index.ts'
import { writeMarkdown } from '../../src/write/index.ts'
import { arbitraryResume } from './arbitrary-resume.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures')
const files = [
  resolve(import.meta.dirname, '../../../../resume.json'),
  resolve(import.meta.dirname, 'ada.resume.json'),
  ...(await readdir(fixtures)).sort().map((name) => resolve(fixtures, name, 'resume.json')),
]

/** The bytes that a resume has after it was written as Markdown and read again. */
async function roundTrip(json: string, end = '\n'): Promise<string> {
  const markdown = writeMarkdown(JSON.parse(json)).replaceAll('\n', end)
  return JSON.stringify((await convert(new TextEncoder().encode(markdown))).resume)
}

describe('a resume written as Markdown and read again is the same, byte for byte', () => {
  test.for(files)('%s', async (file) => {
    const json = JSON.stringify(JSON.parse(await readFile(file, 'utf8')))
    expect(await roundTrip(json)).toBe(json)
    expect(await roundTrip(json, '\r\n')).toBe(json)
  })

  test('any resume', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryResume(), async (resume) => {
        const json = JSON.stringify(resume)
        expect(await roundTrip(json)).toBe(json)
      }),
      { numRuns: 100 },
    )
  })
})

test('the document is a CV, not data', async () => {
  const json = await readFile(resolve(import.meta.dirname, 'ada.resume.json'), 'utf8')
  await expect(writeMarkdown(JSON.parse(json))).toMatchFileSnapshot('ada.md')
})

test('the result of converting cv.md needs no data behind its entries', async () => {
  const json = await readFile(files[0] ?? '', 'utf8')
  const comments = writeMarkdown(JSON.parse(json)).match(/^ +<!-- offprint: .*$/gmu)
  expect(comments).toBeNull()
})

test('every value has its place in the document', async () => {
  const json = await readFile(resolve(import.meta.dirname, 'ada.resume.json'), 'utf8')
  const markdown = writeMarkdown(JSON.parse(json))
  const { map, ledger } = await convert(markdown, { path: 'ada.md' })
  const placeOf = (pointer: string): string | undefined => {
    const span = map.mappings.find((mapping) => mapping.pointer === pointer)?.spans[0]
    return span && markdown.slice(span.start.offset, span.end.offset)
  }
  expect(placeOf('/work/1/position')).toBe('Surveyor')
  expect(placeOf('/work/1/startDate')).toBe('2014-10 – 2018-12')
  expect(placeOf('/publications/0/citation/title')).toBe('On tides: a reply.')
  expect(placeOf('/education/0/thesis/title')).toBe('What the ebb leaves')
  expect(ledger.mapped + ledger.structure).toBe(markdown.length)
})
