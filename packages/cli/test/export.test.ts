import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runMain } from './run-main.ts'

const resume = {
  basics: { name: 'Ada Beispiel' },
  publications: [
    {
      name: 'On tides',
      publisher: 'Annals of Water',
      releaseDate: '2019',
      type: 'article-journal',
      authors: ['A. Beispiel'],
      citation: {
        type: 'article-journal',
        title: 'On tides',
        author: [{ family: 'Beispiel', given: 'A.' }],
        'container-title': 'Annals of Water',
        issued: { 'date-parts': [[2019]] },
      },
    },
    { name: 'On ebb', releaseDate: '2020-05' },
  ],
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint export '))
  await writeFile(join(folder, 'resume.json'), `${JSON.stringify(resume, null, 2)}\n`)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('Markdown is a document that converts to the same bytes', async () => {
  await runMain(['export', 'resume.json', '-o', 'cv.md'], { folder })
  const { code, out } = await runMain(['convert', 'cv.md', '-q'], { folder })
  expect({ code, out }).toEqual({ code: 0, out: await readFile(join(folder, 'resume.json'), 'utf8') })
})

test('text goes from standard input to standard output', async () => {
  const input = JSON.stringify(resume)
  const { code, out, error } = await runMain(['export', '-', '--to', 'text'], { input })
  expect({ code, error }).toEqual({ code: 0, error: '' })
  expect(out).toMatch(/^Ada Beispiel\n=+\n/)
  expect(out).toContain('- A. Beispiel (2019). On tides. Annals of Water')
})

describe('bibliographies', () => {
  test.for([
    ['bibtex', 'works.bib', '@article{beispiel2019tides,'],
    ['ris', 'works.ris', 'TY  - JOUR'],
    ['csl-json', 'works.json', '"container-title": "Annals of Water"'],
  ] as const)('%s, named or told from the ending', async ([format, file, part]) => {
    const { code, out, error } = await runMain(['export', 'resume.json', '--to', format], { folder })
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toContain(part)
    expect(out).toContain('On ebb')
    await runMain(['export', 'resume.json', '-o', file], { folder })
    expect(await readFile(join(folder, file), 'utf8')).toBe(out)
  })

  test('of a resume without publications is a problem', async () => {
    const { code, error } = await runMain(['export', '-', '--to', 'ris'], { input: '{"publications":[]}' })
    expect(code).toBe(1)
    expect(error).toContain('stdin has no publications')
  })
})

describe('what cannot be exported', () => {
  test.for([
    [['resume.json'], 'no format is named', 'name one with --to'],
    [['resume.json', '-o', 'cv.pdf'], 'no format is named', 'name one with --to'],
    [['resume.json', '--to', 'bib'], '--to is one of', 'not "bib"'],
    [['resume.json', '-o', 'resume.json', '--to', 'csl-json'], 'is the input itself', 'another file'],
  ] as const)('%j is wrong usage and writes nothing', async ([args, reason, remedy]) => {
    const { code, out, error } = await runMain(['export', ...args], { folder })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(error).toContain(reason)
    expect(error).toContain(remedy)
    expect(await readdir(folder)).toEqual(['resume.json'])
  })

  test('a resume that is not valid is told with the place of each mistake', async () => {
    const input = '{"publications": [{"name": "On tides", "releaseDate": "spring"}]}'
    const { code, out, error } = await runMain(['export', '-', '--to', 'bibtex'], { input })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toMatch(/^stdin:1:\d+ error: \/publications\/0\/releaseDate/)
    expect(error).toContain('→')
  })
})
