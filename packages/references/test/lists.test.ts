import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCv } from '../eval/cv.ts'
import { readBlocks } from '../eval/documents.ts'
import { parseReferences } from '../src/index.ts'

const folder = new URL('fixtures/lists/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replace('.md', ''))

test.for(names)('the list %s', async (name) => {
  const blocks = readBlocks(readFileSync(new URL(`${name}.md`, folder), 'utf8'))
  const parsed = parseReferences(
    blocks.map((block) => block.text),
    { heading: blocks[0]?.heading ?? '' },
  )
  expect(parsed.length).toBeGreaterThan(1)
  const shown = parsed.map(({ citation, authors, links }) => ({
    citation,
    authors,
    ...(links.length === 0 ? {} : { links }),
  }))
  await expect(`${JSON.stringify(shown, null, 1)}\n`).toMatchFileSnapshot(`fixtures/lists/${name}.json`)
})

test('every reference of cv.md: 47 and 9 patents', () => {
  const items = readCv(readFileSync(new URL('../../../cv.md', import.meta.url), 'utf8'))
  const expected: unknown = JSON.parse(readFileSync(new URL('fixtures/cv.json', import.meta.url), 'utf8'))
  expect(items).toHaveLength(56)
  expect(items.map((item) => item.parsed.citation)).toEqual(expected)
  expect(items.flatMap((item) => item.parsed.messages)).toEqual([])
  expect(items.flatMap((item) => item.parsed.rest)).toEqual([])
  for (const { parsed } of items) expect(parsed.authors).toHaveLength(parsed.citation.author?.length ?? 0)
})
