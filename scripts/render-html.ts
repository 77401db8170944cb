import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { render } from 'jsonresume-theme-offprint'
import { writeWhole } from 'offprint'

const root = resolve(import.meta.dirname, '..')

/** Renders resume.json and writes the page, with its data beside it, into the folder `site`. */
export async function renderHtml(): Promise<void> {
  const json = await readFile(join(root, 'resume.json'), 'utf8')
  await writeWhole(join(root, 'site', 'index.html'), render(JSON.parse(json)))
  await writeWhole(join(root, 'site', 'resume.json'), json)
}

if (process.argv[1] === import.meta.filename) await renderHtml()
