import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { validateResume } from '@offprint/schema'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runMain } from './run-main.ts'

const document = `# Ada Beispiel

ada@example.org

## Education

- 2010 – 2014: PhD in Physics, University of Zenda

## Publications

1. A. Beispiel and B. Muster. On tides. *Annals of Water*, 12(3):45–67, 2019.
`

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint convert '))
  await writeFile(join(folder, 'cv.md'), document)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const errorsOf = (resume: unknown): string[] =>
  validateResume(resume)
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer, message }) => `${pointer}: ${message}`)

describe('convert', () => {
  test('writes a valid resume and its source map, and says what was found', async () => {
    const { code, out, error } = await runMain(
      ['convert', 'cv.md', '-o', 'out/resume.json', '--map', 'out/resume.map.json'],
      { folder },
    )
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(error).toMatch(/1 education, 1 publications/)
    expect(error).toMatch(/mapped \d/)
    const resume = JSON.parse(await readFile(join(folder, 'out', 'resume.json'), 'utf8'))
    expect(resume.basics).toMatchObject({ name: 'Ada Beispiel', email: 'ada@example.org' })
    expect(errorsOf(resume)).toEqual([])
    const map = JSON.parse(await readFile(join(folder, 'out', 'resume.map.json'), 'utf8'))
    expect(map).toMatchObject({ version: 1, source: 'cv.md' })
    expect(map.mappings.length).toBeGreaterThan(5)
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['resume.json', 'resume.map.json'])
  })

  test('from standard input to standard output gives the same bytes as from file to file', async () => {
    const { out } = await runMain(['convert', '-', '-q'], { folder, input: document })
    await runMain(['convert', 'cv.md', '-o', 'resume.json', '-q'], { folder })
    expect(out).toBe(await readFile(join(folder, 'resume.json'), 'utf8'))
  })

  test('explains where each line went', async () => {
    const { out } = await runMain(['convert', 'cv.md', '--explain', '-q'], { folder })
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(document.trimEnd().split('\n').length + 1)
    expect(lines[0]).toMatch(/^basics name.* 1 │ # Ada Beispiel$/)
    expect(lines.find((line) => line.includes('On tides'))).toMatch(/^publications\[0\] /)
  })

  test.for([
    [['--map', '-', '--explain'], 'only one thing can go to standard output'],
    [['-o', '-', '--map', '-'], 'only one thing can go to standard output'],
    [['-o', 'cv.md'], 'cv.md is the input itself'],
    [['-o', './x/../cv.md'], 'is the input itself'],
  ] as const)('%j is wrong usage and writes nothing', async ([args, reason]) => {
    const { code, out, error } = await runMain(['convert', 'cv.md', ...args], { folder })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain(reason)
    expect(await readdir(folder)).toEqual(['cv.md'])
    expect(await readFile(join(folder, 'cv.md'), 'utf8')).toBe(document)
  })
})

describe('bad input', () => {
  const old = '{"old":true}'
  test.for<[string, Uint8Array]>([
    ['an empty file', Buffer.alloc(0)],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex')],
    ['a file that is not UTF-8', Buffer.from('# M\xfcller\n\n## B\xfccher', 'latin1')],
    ['zeros', Buffer.alloc(5000)],
  ])('%s is a clear error or a valid resume, and an error leaves the old file', async ([, bytes]) => {
    await writeFile(join(folder, 'bad.md'), bytes)
    await writeFile(join(folder, 'resume.json'), old)
    const { code, error } = await runMain(['convert', 'bad.md', '-o', 'resume.json'], { folder })
    const written = await readFile(join(folder, 'resume.json'), 'utf8')
    expect(error).not.toMatch(/\n\s+at /)
    expect([0, 1]).toContain(code)
    if (written === old) {
      expect(code).toBe(1)
      expect(error).toMatch(/offprint: bad\.md: .+\n {2}→ .+/)
    } else {
      expect(errorsOf(JSON.parse(written))).toEqual([])
    }
  })

  test('text without a heading is kept, and --complete tells when it found no place', async () => {
    const text = 'Some words that say nothing about anybody.\n\nAnd some more of them.\n'
    const { code, out } = await runMain(['convert', '-', '--complete'], { folder, input: text })
    expect(out).toContain('say nothing about anybody')
    expect(code).toBe(JSON.parse(out).meta?.unplaced === undefined ? 0 : 1)
  })
})

test('the real document converts to a resume that is valid and has no error', async () => {
  const path = resolve(import.meta.dirname, '../../../cv.md')
  const { code, out } = await runMain(['convert', path, '-q'])
  expect(code).toBe(0)
  expect(errorsOf(JSON.parse(out))).toEqual([])
})
