import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tokenizer } from 'acorn'
import { check } from 'recheck'
import { expect, test } from 'vitest'

const FOLDER = new URL('../../src/fields/', import.meta.url)
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.includes('generated'),
)

/** The patterns written in the source, and those that its modules make when they are loaded. */
const patterns = new Map(
  [...files.flatMap(writtenPatterns), ...(await madePatterns())].map((pattern) => [String(pattern), pattern]),
)

test('finds the patterns', () => {
  expect(patterns.size).toBeGreaterThan(200)
})

/** Where a pattern is too large to be proved safe, attacks are tried and confirmed by the clock, which a busy machine makes slow. */
const TRIES = { retry: 2 }

test.each([...patterns.values()])('%s takes linear time on any text', TRIES, async ({ source, flags }) => {
  const result = await check(source, flags.replaceAll('g', ''), { timeout: 60_000 })
  expect(result).toMatchObject({ status: 'safe' })
})

function writtenPatterns(file: string): RegExp[] {
  const code = stripTypeScriptTypes(readFileSync(new URL(file, FOLDER), 'utf8'))
  return [...tokenizer(code, { ecmaVersion: 'latest', sourceType: 'module' })]
    .filter((token) => token.type.label === 'regexp')
    .map(({ start, end }) => {
      const literal = code.slice(start, end)
      const close = literal.lastIndexOf('/')
      return new RegExp(literal.slice(1, close), literal.slice(close + 1))
    })
}

async function madePatterns(): Promise<RegExp[]> {
  const made: RegExp[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, [pattern, flags]: [string, string]) {
      const created = new target(pattern, flags)
      made.push(created)
      return created
    },
  })
  try {
    for (const file of files) await import(new URL(file, FOLDER).href)
  } finally {
    globalThis.RegExp = original
  }
  return made
}
