import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { render } from '../../src/render.ts'
import { withPhotographer } from './photographer.ts'

const root = new URL('../../../../', import.meta.url)
const folder = fileURLToPath(new URL('docs/images/', root))
const resume = JSON.parse(readFileSync(new URL('resume.json', root), 'utf8'))
const page = (themeOptions: object): string =>
  render({
    ...resume,
    meta: {
      ...resume.meta,
      themeOptions: { files: { json: 'resume.json', pdf: 'resume.pdf' }, ...themeOptions },
    },
  })

await withPhotographer(async ({ paper, screen }) => {
  await screen(page({}), `${folder}page.png`, { width: 1280, height: 860, scale: 1 })
  await screen(page({}), `${folder}page-dark.png`, { width: 1280, height: 860, scale: 1, dark: true })
  await screen(page({}), `${folder}phone.png`, { width: 390, height: 780, scale: 1.5 })
  await paper(page({}), `${folder}pdf`, 90, true)
  await paper(page({ variant: 'modern' }), `${folder}pdf-modern`, 90, true)
})
