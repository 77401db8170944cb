import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'
import { isJsonResume } from '../../src/readers/json-resume/is-json-resume.ts'

test.for([
  ['JSON with basics', '{"basics": {"name": "Ada"}}', true],
  ['JSON with two sections', '{"work": [], "skills": []}', true],
  ['other JSON', '{"work": [], "name": "Ada"}', false],
  ['YAML', 'basics:\n  name: Ada\n', true],
  ['front matter above text', '---\nbasics:\n  name: Ada\n---\n\n# CV\n', false],
  ['Markdown that says basics', '# CV\n\nbasics:\n', false],
] as const)('%s is a JSON Resume: %j', ([, text, expected]) => {
  expect(isJsonResume(text)).toBe(expected)
})

test('a resume of today comes back as it is', async () => {
  const text = await readFile(new URL('../../../../resume.json', import.meta.url), 'utf8')
  const { resume, messages, ledger } = await convert(text)
  expect(resume).toEqual(JSON.parse(text))
  expect(messages).toEqual([])
  expect(ledger.unplaced).toBe(0)
})

test.for([
  ['is cut short', '{"basics": {"name": "Ada Berg"}, "work": [{"name": "Oslo"', 'Oslo'],
  ['has a comma too many', '{"basics": {"name": "Ada Berg",}, "work": [{"name": "Oslo"}]}', 'Oslo'],
] as const)('a file that %s is read as far as it goes', async ([, text, name]) => {
  const { resume, messages } = await convert(text)
  expect(resume.basics?.name).toBe('Ada Berg')
  expect(resume.work?.[0]?.name).toBe(name)
  expect(messages.length).toBeLessThan(5)
})

test('what the schema forbids is left out, with a message at its place', async () => {
  const { resume, messages } = await convert(
    '{"basics": {"name": "Ada", "email": "ada at example", "orcid": "12"}}',
  )
  expect(resume.basics).toEqual({ name: 'Ada' })
  expect(messages.map(({ rule, place }) => [rule, place?.start.column])).toEqual([
    ['unread-value', 37],
    ['unread-value', 64],
  ])
})

test('items of a list move up where one is left out, and keep their places', async () => {
  const text =
    '{"basics": {"name": "Ada"}, "skills": [{"name": "R", "keywords": ["a", {"b": 1}]}, {"name": "C"}], "languages": [7, {"language": "Ga"}]}'
  const { resume, map } = await convert(text)
  expect(resume.skills).toEqual([{ name: 'R', keywords: ['a'] }, { name: 'C' }])
  expect(map.mappings.find(({ pointer }) => pointer === '/skills/1/name')?.spans[0]?.start.column).toBe(
    text.indexOf('"C"') + 1,
  )
})

test('data nested very deep is damaged, and read in bounded time', async () => {
  const deep = `{"basics": {"name": "Ada"}, "work": ${'['.repeat(5_000)}`
  const { messages } = await convert(deep, { path: 'cv.json' })
  expect(messages.map(({ rule }) => rule)).toContain('damaged-data')
})
