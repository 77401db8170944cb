import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { render } from '../src/render.ts'
import { samples } from './samples.ts'

const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url))
const compiler = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')))

test('the JSON-LD of every sample is of the types of schema.org', () => {
  const graphs = samples().map(({ resume }) => graphOf(render(resume)))
  expect(graphs.length).toBeGreaterThan(12)
  expect(typeErrors(graphs)).toBe('')
})

test('a property that schema.org does not know is found', () => {
  const graph = graphOf(render({ basics: { name: 'A' } })).replace('"name"', '"nom"')
  expect(typeErrors([graph])).toMatch(/"?nom"?' does not exist/)
})

function graphOf(html: string): string {
  return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? ''
}

/** What the TypeScript compiler says of graphs that are held against `schema-dts`, schema.org's vocabulary as types. */
function typeErrors(graphs: readonly string[]): string {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'json-ld-'))
  try {
    const lines = graphs.map((graph, index) => `export const graph${index}: Graph = ${graph}`)
    writeFileSync(join(folder, 'graphs.ts'), `import type { Graph } from 'schema-dts'\n${lines.join('\n')}\n`)
    return spawnSync(
      process.execPath,
      [
        compiler,
        '--ignoreConfig',
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        '--module',
        'nodenext',
        'graphs.ts',
      ],
      { cwd: folder, encoding: 'utf8' },
    ).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}
