import { readFile } from 'node:fs/promises'
import { validateResume } from '@offprint/schema'
import { expect, test } from 'vitest'
import { EXAMPLES } from '../scripts/mapping/examples.ts'
import { renderMapping } from '../scripts/mapping/render-mapping.ts'
import { convert } from '../src/index.ts'
import { languages } from '../src/languages/index.ts'

test('docs/mapping.md is up to date', async () => {
  const page = await readFile(new URL('../../../docs/mapping.md', import.meta.url), 'utf8')
  expect(page, 'run: node packages/convert/scripts/mapping.ts').toBe(await renderMapping())
})

test('every kind of the lexicons has an example', () => {
  const known = new Set(languages.flatMap((language) => Object.keys(language.headings)))
  known.delete('ignored')
  const shown = new Set<string>(EXAMPLES.flatMap((example) => example.kinds))
  expect([...known].filter((kind) => !shown.has(kind))).toEqual([])
})

test.for(EXAMPLES.map((example) => [example.kinds.join(', '), example.markdown] as const))(
  'the example of %s loses nothing',
  async ([, markdown]) => {
    const { resume, ledger } = await convert(markdown)
    expect(validateResume(resume).filter((problem) => problem.severity === 'error')).toEqual([])
    expect(ledger.unplaced).toBe(0)
  },
)
