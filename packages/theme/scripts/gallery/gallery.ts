import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Resume } from '@offprint/schema'
import { render } from '../../src/render.ts'
import { samples } from '../../test/samples.ts'
import { manyPublications } from './many-publications.ts'
import { type Photographer, withPhotographer } from './photographer.ts'

interface Theme {
  readonly name: string
  readonly render: (resume: Resume) => string | Promise<string>
}

const folder = fileURLToPath(new URL('../../../../.cache/gallery/', import.meta.url))
const others = ['even', 'stackoverflow', 'elegant']
const own: Resume = JSON.parse(readFileSync(new URL('../../../../resume.json', import.meta.url), 'utf8'))
const sitters = [
  { name: 'cv', resume: own },
  ...samples(),
  { name: 'many-publications', resume: manyPublications(500) },
]
const looks = ['classic', 'modern'] as const

await withPhotographer(async (photographer) => {
  const rows: string[] = []
  for (const { name, resume } of sitters) {
    for (const variant of looks) {
      const html = render({ ...resume, meta: { ...resume.meta, themeOptions: { variant } } })
      rows.push(await portraits(photographer, `${name}-${variant}`, html))
    }
  }
  for (const theme of await installedThemes()) {
    rows.push(await portraits(photographer, `cv-${theme.name}`, await theme.render(own)))
  }
  writeFileSync(`${folder}index.html`, index(rows))
})

async function portraits({ paper, screen }: Photographer, name: string, html: string): Promise<string> {
  await screen(html, `${folder}${name}-phone.png`, { width: 390, height: 844, scale: 1 })
  await screen(html, `${folder}${name}-desktop.png`, { width: 1280, height: 844, scale: 1 })
  await screen(html, `${folder}${name}-dark.png`, { width: 1280, height: 844, scale: 1, dark: true })
  await paper(html, `${folder}${name}-sheet`, 72, true)
  const views = ['phone', 'desktop', 'dark', 'sheet']
  return `<h2>${name}</h2><p>${views.map((view) => `<img src="${name}-${view}.png" alt="${view}" height="420">`).join(' ')}</p>`
}

/** Other themes, where they are installed, for a look at the same resume side by side. */
async function installedThemes(): Promise<Theme[]> {
  const found: Theme[] = []
  for (const name of others) {
    const theme = await import(`jsonresume-theme-${name}`).catch(() => undefined)
    const render = theme?.render ?? theme?.default?.render
    if (typeof render === 'function') found.push({ name, render })
  }
  return found
}

function index(rows: readonly string[]): string {
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>body{font:16px sans-serif;background:#777;color:#fff}img{background:#fff}</style>${rows.join('\n')}</html>`
}
