import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findViolations } from './find-violations.ts'

const repository = resolve(import.meta.dirname, '../..')
let copy = ''

/** The manifests and entry files of the real packages, to be broken on purpose. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'offprint-boundaries-'))
  for (const folder of readdirSync(join(repository, 'packages'))) {
    for (const file of ['package.json', 'src/index.ts']) {
      cpSync(join(repository, 'packages', folder, file), join(copy, 'packages', folder, file))
    }
  }
})

afterEach(() => rmSync(copy, { recursive: true }))

test('the repository keeps to its boundaries', () => {
  expect(findViolations(repository)).toEqual([])
})

test('the check passes on an unbroken copy, and fails on a broken one with place and remedy', () => {
  expect(check().status).toBe(0)
  writeFileSync(join(copy, 'packages/theme/src/broken.ts'), "\nimport '@offprint/pdf'\n")
  const { status, stderr } = check()
  expect(status).toBe(1)
  expect(stderr).toContain('packages/theme/src/broken.ts:2 theme may not use pdf.\n  to mend it: ')
})

const breaks: readonly [source: string, message: string][] = [
  ["import { convert } from '@offprint/convert'", 'theme may not use convert.'],
  ["import type { Conversion } from '@offprint/convert'", 'theme may not use convert.'],
  ["export { printPdf } from '@offprint/pdf'", 'theme may not use pdf.'],
  ["export * from 'offprint'", 'theme may not use cli.'],
  ["export const pdf = () => import('@offprint/pdf')", 'theme may not use pdf.'],
  ["export let options: import('@offprint/pdf').Options", 'theme may not use pdf.'],
  ["export const pdf = import.meta.resolve('@offprint/pdf')", 'theme may not use pdf.'],
  ["import '@offprint/schema/src/index.ts'", '@offprint/schema/src/index.ts reaches into @offprint/schema.'],
  ["import '../../schema/src/index.ts'", 'The path ../../schema/src/index.ts leaves the package.'],
  ["import '/schema/index.ts'", 'The path /schema/index.ts leaves the package.'],
]

test.for(breaks)('%s is found in the theme', ([source, message]) => {
  const file = 'packages/theme/src/broken.ts'
  writeFileSync(join(copy, file), `\n${source}\n`)
  expect(findViolations(copy)).toMatchObject([{ file, line: 2, message }])
})

test('text that only looks like an import is let through', () => {
  const source = "// import '@offprint/pdf'\nexport const text = \"import '@offprint/pdf'\"\n"
  writeFileSync(join(copy, 'packages/theme/src/fine.ts'), source)
  expect(findViolations(copy)).toEqual([])
})

test('a dependency against the arrows is found in the package.json', () => {
  changeManifest('theme', (manifest) => ({ ...manifest, dependencies: { '@offprint/pdf': 'workspace:*' } }))
  const [violation, ...others] = findViolations(copy).filter(({ file }) => file.endsWith('package.json'))
  expect(others).toEqual([])
  expect(violation).toMatchObject({ file: 'packages/theme/package.json', message: 'theme may not use pdf.' })
  expect(manifestOf('theme').split('\n')[(violation?.line ?? 0) - 1]).toContain('"@offprint/pdf":')
})

test('tests may use a package that is none of the arrows, but not one that is built on theirs', () => {
  changeManifest('theme', (manifest) => ({
    ...manifest,
    devDependencies: { '@offprint/pdf': 'workspace:*' },
  }))
  expect(findViolations(copy)).toEqual([])
  changeManifest('theme', (manifest) => ({ ...manifest, devDependencies: { offprint: 'workspace:*' } }))
  expect(findViolations(copy)).toMatchObject([
    {
      file: 'packages/theme/package.json',
      message: 'The tests of theme may not use cli, which is built on it.',
    },
  ])
})

test('an allowed package that is imported and not listed is found', () => {
  changeManifest('publish', (manifest) => ({ ...manifest, dependencies: {} }))
  appendFileSync(join(copy, 'packages/publish/src/index.ts'), "import '@offprint/schema'\n")
  const messages = new Set(findViolations(copy).map(({ message }) => message))
  expect(messages).toEqual(new Set(['@offprint/schema is not among the dependencies of @offprint/publish.']))
})

test('a package without a row in the table is found', () => {
  mkdirSync(join(copy, 'packages/extra'))
  writeFileSync(join(copy, 'packages/extra/package.json'), '{ "name": "extra" }')
  expect(findViolations(copy)).toMatchObject([{ file: 'packages/extra/package.json', line: 1 }])
})

function check() {
  const script = join(repository, 'scripts/check-boundaries.ts')
  return spawnSync(process.execPath, [script, copy], { encoding: 'utf8' })
}

function manifestOf(folder: string): string {
  return readFileSync(join(copy, 'packages', folder, 'package.json'), 'utf8')
}

function changeManifest(folder: string, change: (manifest: object) => object): void {
  const text = JSON.stringify(change(JSON.parse(manifestOf(folder))), null, 2)
  writeFileSync(join(copy, 'packages', folder, 'package.json'), text)
}
