import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printPdf } from '../src/index.ts'
import { packaged } from './support/printer.ts'
import { samplePage, sampleResume } from './support/sample-page.ts'

const isInstalled = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined

let folder: string
let path: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pdf-tools-'))
  path = join(folder, 'sample.pdf')
  await writeFile(path, (await printPdf(samplePage, { ...packaged, resume: sampleResume })).bytes)
})
afterAll(() => rm(folder, { recursive: true }))

const run = (tool: string, ...options: string[]): string => execFileSync(tool, options, { encoding: 'utf8' })

test.skipIf(!isInstalled('pdfinfo'))('pdfinfo agrees', () => {
  const lines = run('pdfinfo', path)
    .split('\n')
    .map((line) => line.split(/:\s+/, 2))
  expect(Object.fromEntries(lines)).toMatchObject({
    Title: 'Ada Example, curriculum vitae',
    Author: 'Ada Example',
    Keywords: 'Affinity, office, Łódź',
    Tagged: 'yes',
    Suspects: 'no',
    JavaScript: 'no',
    Pages: '2',
    Encrypted: 'no',
    'PDF version': '1.7',
  })
  expect(run('pdfinfo', '-meta', path)).toContain('<pdfuaid:part>1</pdfuaid:part>')
  const { stderr } = spawnSync('pdfinfo', ['-struct-text', path], { encoding: 'utf8' })
  expect(stderr).toBe('')
})

test.skipIf(!isInstalled('pdftotext'))('pdftotext agrees', () => {
  const text = run('pdftotext', path, '-')
  for (const words of ['in Zürich — and Łódź', 'Definition with office and affinity', 'Its caption'])
    expect(text).toContain(words)
})

test.skipIf(!isInstalled('qpdf'))('qpdf agrees', () => {
  expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found')
})

test.skipIf(!isInstalled('pdfdetach'))('pdfdetach agrees', async () => {
  expect(run('pdfdetach', '-list', path)).toContain('1: resume.json')
  run('pdfdetach', '-saveall', '-o', folder, path)
  expect(JSON.parse(await readFile(join(folder, 'resume.json'), 'utf8'))).toEqual(sampleResume)
})

test.skipIf(!isInstalled('pdffonts'))('pdffonts agrees: every font is embedded, subset and mapped', () => {
  const fonts = run('pdffonts', path).trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) expect(font).toMatch(/ yes yes yes /)
})
