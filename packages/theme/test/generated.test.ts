import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedFiles } from '../scripts/generated-files.ts'

test('the generated files are up to date', async () => {
  const files = await generatedFiles()
  expect(files.length).toBeGreaterThan(8)
  for (const { name, text } of files) {
    const committed = readFileSync(new URL(`../src/generated/${name}`, import.meta.url), 'utf8')
    expect(committed === text, `${name} is stale: run the generate script`).toBe(true)
  }
})
