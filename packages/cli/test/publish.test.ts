import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Run, type RunOptions, runMain } from './run-main.ts'

const resume = {
  basics: { name: 'Ada Beispiel', phone: '+49 30 1234567' },
  awards: [{ title: 'Medal', date: '2020' }],
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint cli '))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const publish = (
  args: readonly string[] = [],
  options: RunOptions = {},
  value: object = resume,
): Promise<Run> =>
  runMain(['publish', '-', '--to', `site:${join(folder, 'site')}`, '--no-pdf', ...args], {
    folder,
    input: JSON.stringify(value),
    ...options,
  })
const published = async (): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, 'site', 'resume.json'), 'utf8'))

test('a dry run shows what would change and what stays private, and writes nothing', async () => {
  const { code, error } = await publish(['--dry-run'])
  expect(code).toBe(0)
  expect(error).toContain('everything is new')
  expect(error).toContain('add resume.json')
  expect(error).toMatch(/withheld {2}phone/)
  expect(error).toContain('nothing was sent')
  expect(await readdir(folder)).toEqual([])
})

test('where nobody can be asked, nothing is sent without --yes', async () => {
  const { code, error } = await publish()
  expect(code).toBe(2)
  expect(error).toContain('--yes')
  expect(await readdir(folder)).toEqual([])
})

test.for(['n', '', 'nay'])('the answer %j sends nothing', async (answer) => {
  expect((await publish([], { answers: [answer] })).error).toContain('nothing was sent')
  expect(await readdir(folder)).toEqual([])
})

test('the answer y publishes what was shown, without what is private', async () => {
  const { code, error } = await publish([], { answers: ['y'] })
  expect(code).toBe(0)
  expect(error).toContain('published to')
  expect(await published()).toMatchObject({ basics: { name: 'Ada Beispiel' }, awards: resume.awards })
  for (const file of await readdir(join(folder, 'site'))) {
    expect(await readFile(join(folder, 'site', file), 'utf8')).not.toMatch(/123.?45.?67/)
  }
})

test('what is included goes out', async () => {
  await publish(['--yes', '--include', 'phone'])
  expect(await published()).toMatchObject({ basics: { phone: resume.basics.phone } })
})

test('a second run has nothing to do, and a new version says what is new', async () => {
  await publish(['--yes'])
  expect((await publish(['--yes'])).error).toContain('nothing is sent')
  const awards = [...resume.awards, { title: 'Cup', date: '2024' }]
  expect((await publish(['--yes'], {}, { ...resume, awards })).error).toContain('changes: + 1 award')
})

test('a change by somebody else is shown and not written over', async () => {
  await publish(['--yes'])
  const file = join(folder, 'site', 'resume.json')
  await writeFile(file, (await readFile(file, 'utf8')).replace('Ada Beispiel', 'Eve Beispiel'))
  const { code, error } = await publish(['--yes'])
  expect(code).toBe(1)
  expect(error).toContain('changed by somebody else')
  expect(error).toContain('Eve Beispiel')
  expect(await readFile(file, 'utf8')).toContain('Eve Beispiel')
  expect((await publish(['--yes', '--force'])).code).toBe(0)
  expect(await readFile(file, 'utf8')).toContain('Ada Beispiel')
})

test('an invalid resume is not published', async () => {
  const { code, error } = await publish(['--yes'], {}, { basics: { email: 'not an address' } })
  expect(code).toBe(1)
  expect(error).toContain('/basics/email')
  expect(await readdir(folder)).toEqual([])
})

test.for([
  [['--to', 'ftp:x'], 'ftp:x is no target'],
  [['--to', 'npm:Ada'], 'it is no package’s name'],
  [['--include', 'shoe-size'], '--include is one of phone'],
] as const)('%j is wrong usage', async ([args, reason]) => {
  const { code, error } = await publish(args)
  expect(code).toBe(2)
  expect(error).toContain(reason)
})
