import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const files = globSync('.github/workflows/*.yml', { cwd: root })

describe.for(files)('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8')

  test('names every action by its commit', () => {
    const uses = [...text.matchAll(/^ +(?:- )?uses: (.+)$/gm)].map(([, action]) => action)
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v[\d.]+$/.test(action ?? ''))).toEqual([])
  })

  test('may read the repository, and writes only what a job names', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n(?! )/m)
    expect(text).not.toMatch(/write-all|contents: write/)
  })

  test('puts nothing from outside into a script', () => {
    const scripts = [...text.matchAll(/^( +)(?:- )?run: \|\n((?:\1 +.*\n)+)/gm)].map(([, , body]) => body)
    expect(scripts.filter((body) => body?.includes('${{'))).toEqual([])
  })
})

test('the profile workflow can be used from another repository', () => {
  const text = readFileSync(join(root, '.github/workflows/profile.yml'), 'utf8')
  expect(text).toMatch(/^ {2}workflow_call:$/m)
  const docs = readFileSync(join(root, 'docs/publish.md'), 'utf8')
  expect(docs).toContain('/.github/workflows/profile.yml@')
})
