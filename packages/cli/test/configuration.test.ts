import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadConfiguration } from '../src/configuration/load-configuration.ts'
import { defineConfig } from '../src/index.ts'
import { runMain } from './run-main.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint configuration '))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const write = (file: string, text: string): Promise<void> => writeFile(join(folder, file), text)
const configuration = defineConfig({
  convert: { names: ['Ada Dahl'], sections: { Bees: { kind: ['work', 'grants'], order: ['position'] } } },
  publish: { targets: [{ to: 'site:public', url: 'https://ada.example' }], include: ['phone'], pdf: false },
})
const json = JSON.stringify(configuration)

test.for([
  ['offprint.config.ts', `const value: object = ${json}\nexport default value`],
  ['offprint.config.mjs', `export default ${json}`],
  ['offprint.config.json', json],
  ['package.json', JSON.stringify({ name: 'cv', offprint: configuration })],
] as const)('%s is read', async ([file, text]) => {
  await write(file, text)
  expect(await loadConfiguration(folder)).toEqual(configuration)
})

test('a configuration can import defineConfig from the package itself', async () => {
  await mkdir(join(folder, 'node_modules'))
  await symlink(resolve(import.meta.dirname, '..'), join(folder, 'node_modules', 'offprint'))
  await write(
    'offprint.config.ts',
    `import { defineConfig } from 'offprint'\nexport default defineConfig(${json})`,
  )
  expect(await loadConfiguration(folder)).toEqual(configuration)
})

test('a folder without one has an empty one, whatever its package.json says otherwise', async () => {
  expect(await loadConfiguration(folder)).toEqual({})
  await write('package.json', '{"name":"cv"}')
  expect(await loadConfiguration(folder)).toEqual({})
})

test('its hints are heeded wherever a document is converted', async () => {
  await write(
    'offprint.config.json',
    '{"convert":{"sections":{"Bees":{"kind":"work","order":["organization","position"]}}}}',
  )
  await write('cv.md', '# Ada Berg\n\nada@example.org\n\n## Bees\n\n- Rune Ltd, Keeper, 2011\n')
  const { out } = await runMain(['convert', 'cv.md'], { folder })
  expect(JSON.parse(out).work).toMatchObject([{ name: 'Rune Ltd', position: 'Keeper' }])
  const { out: page } = await runMain(['render', 'cv.md'], { folder })
  expect(page).toContain('Rune Ltd')
})

test.for<[object, string]>([
  [{ convert: { names: 'Ada' } }, 'convert.names: "Ada" is no list of texts'],
  [
    { convert: { sections: { Bees: { knd: 'work' } } } },
    'convert.sections.Bees.knd: there is no setting knd; did you mean kind?',
  ],
  [{ publsh: {} }, 'offprint.config.json: publsh: there is no setting publsh; did you mean publish?'],
  [{ publish: 1 }, 'offprint.config.json: publish: it is no object of settings'],
  [{ publish: { targets: ['site:a', 'ftp:b'] } }, 'publish.targets.1: "ftp:b" is no target'],
  [{ publish: { targets: [{ url: 'https://a.example' }] } }, 'publish.targets.0.to: it is missing'],
  [{ publish: { targets: [{ to: 'ftp:b' }] } }, 'publish.targets.0.to: "ftp:b" is no target'],
  [{ publish: { include: ['shoe-size'] } }, 'publish.include.0: "shoe-size" is none of phone, address'],
  [
    { publish: { pdf: 'no', url: 1 } },
    'publish.url: 1 is no text; offprint.config.json: publish.pdf: "no" is neither true nor false',
  ],
])('%j is a mistake, and its place is said', async ([value, message]) => {
  await write('offprint.config.json', JSON.stringify(value))
  await expect(loadConfiguration(folder)).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining(message),
  })
})

test('a mistake in package.json is placed from its root', async () => {
  await write('package.json', '{"offprint":{"publish":{"target":[]}}}')
  await expect(loadConfiguration(folder)).rejects.toThrow(
    'package.json: offprint.publish.target: there is no setting',
  )
})

test.for([
  ['offprint.config.json', '{', 'offprint.config.json can’t be read'],
  ['offprint.config.mjs', 'export const x = 1', 'offprint.config.mjs: it is no object of settings'],
  ['offprint.config.mjs', "import 'not-installed'", 'npm install --save-dev offprint'],
] as const)('%s with %j is said', async ([file, text, message]) => {
  await write(file, text)
  await write('resume.json', '{}')
  const { code, error } = await runMain(['publish'], { folder })
  expect(code).toBe(2)
  expect(error).toContain(message)
})

test('two configurations are one too many', async () => {
  await write('offprint.config.json', '{}')
  await write('package.json', '{"offprint":{}}')
  await expect(loadConfiguration(folder)).rejects.toThrow('both configure offprint')
})

test('publish takes from it what the command line leaves out', async () => {
  await write('offprint.config.json', json)
  await write(
    'resume.json',
    JSON.stringify({ basics: { name: 'Ada', phone: '+49 30 1234567', birthDate: '1980' } }),
  )
  const { code, error } = await runMain(['publish', '--yes'], { folder })
  expect({ code, error }).toMatchObject({ code: 0, error: expect.stringContaining('withheld  birth date\n') })
  expect((await readdir(join(folder, 'public'))).sort()).toEqual([
    '.nojekyll',
    '_headers',
    'index.html',
    'offprint.json',
    'resume.json',
    'resume.md',
    'robots.txt',
    'sitemap.xml',
  ])
  const other = await runMain(['publish', '--to', 'site:other', '--dry-run'], { folder })
  expect(other.error).toContain(join(folder, 'other'))
})
