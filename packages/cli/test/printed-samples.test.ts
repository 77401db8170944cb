import { readdir, readFile } from 'node:fs/promises'
import { convert } from '@offprint/convert'
import { printMany, printPdf, readBack } from '@offprint/pdf'
import type { Resume } from '@offprint/schema'
import { pdfRenderOptions, render } from 'jsonresume-theme-offprint'
import { expect, test } from 'vitest'

const standard = new URL('./', import.meta.resolve('@jsonresume/schema/schema.json'))
const examples = (await readdir(new URL('examples/', standard))).filter((name) => name.endsWith('.json'))
const samples = await Promise.all([
  ...['sample.resume.json', ...examples.map((name) => `examples/${name}`)].map((name) =>
    load(name, new URL(name, standard)),
  ),
  load('the resume of the repository', new URL('../../../resume.json', import.meta.url)),
])
const generated = [0, 3, 30, 120, 400, 800].map((count) => ({
  name: `${count} of everything`,
  resume: made(count),
}))

test('every check finds nothing, and every field can be read back, from one page to more than fifty', async () => {
  const all = [...samples, ...generated]
  const jobs = all.map(({ name, resume }) => ({ name, resume, html: render(resume), pdfRenderOptions }))
  const faults: string[] = []
  for await (const { name, index, result, error } of printMany(jobs)) {
    if (error !== undefined) throw error
    const { recall, sections, unmapped, cut, inOrder } = await readBack(result.bytes, all[index]?.resume)
    const missing = sections.flatMap((section) => section.missing.map(({ pointer }) => pointer))
    const found = [...result.findings.map(({ clause }) => clause), ...missing.slice(0, 5)]
    if (found.length + unmapped.length + cut.length > 0 || recall < 1 || !inOrder)
      faults.push(`${name}: ${found.join(', ') || 'order, characters or edges'}`)
  }
  expect(faults).toEqual([])
})

test('a printed resume comes back byte for byte, and its pages differ from it in nothing', async () => {
  const { resume } = await load('', new URL('../../../resume.json', import.meta.url))
  const { bytes } = await printPdf(render(resume), { resume, pdfRenderOptions })
  const back = await convert(bytes, { path: 'resume.pdf' })
  expect(JSON.stringify(back.resume)).toBe(JSON.stringify(resume))
  expect(back.messages).toEqual([])
})

async function load(name: string, url: URL): Promise<{ name: string; resume: Resume }> {
  return { name, resume: JSON.parse(await readFile(url, 'utf8')) }
}

/** A made-up resume with so many publications and talks and a few posts, the same each time. */
function made(count: number): Resume {
  const numbers = Array.from({ length: count }, (_, index) => index)
  return {
    basics: { name: 'Ivy Juniper', email: 'ivy@example.org', summary: 'Trees, mostly.' },
    work: numbers.slice(0, 9).map((index) => ({
      name: `University ${index} of the Woods`,
      position: 'Reader',
      startDate: String(1990 + index),
      highlights: ['Planted trees', `Counted ${index} rings`],
    })),
    publications: numbers.map((index) => ({
      name: `On the growth of stand ${index} under a changing climate, with a remark on its neighbours`,
      authors: ['Juniper I', `Alder ${'ABCDE'[index % 5]}`],
      publisher: 'Journal of Trees',
      releaseDate: String(2024 - (index % 34)),
      type: 'article-journal',
    })),
    projects: numbers.map((index) => ({
      name: `What stand ${index} taught us`,
      type: 'talk',
      entity: `Congress ${index}`,
      startDate: `${2000 + (index % 24)}-05`,
      endDate: `${2000 + (index % 24)}-05`,
    })),
  }
}
