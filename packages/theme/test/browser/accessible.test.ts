import axe from 'axe-core'
import type { Browser } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { render } from '../../src/render.ts'
import { samples } from '../samples.ts'
import { withOptions } from '../with-options.ts'
import { withBrowser } from './with-browser.ts'

const looks = [
  { variant: 'classic', appearance: 'light' },
  { variant: 'modern', appearance: 'dark' },
  { variant: 'classic', appearance: 'dark' },
  { variant: 'modern', appearance: 'light' },
]

test('axe finds nothing on any sample, in any look', async () => {
  const all = samples()
  const findings = await withBrowser(async (browser) => {
    const found: string[] = []
    for (const { name, resume } of all) {
      const turn = all.findIndex((sample) => sample.name === name) % looks.length
      const own = name === 'outline' || name === 'arabic' ? looks : looks.slice(turn, turn + 1)
      for (const look of own) {
        const page = render(withOptions(resume, { ...look, files: { json: 'resume.json' } }))
        found.push(
          ...(await findingsOf(browser, page)).map(
            (finding) => `${name}, ${look.variant} ${look.appearance}: ${finding}`,
          ),
        )
      }
    }
    return found
  })
  expect(all.length).toBeGreaterThan(12)
  expect(findings).toEqual([])
})

test('axe does find what is wrong', async () => {
  const broken = render({ basics: { name: 'A' } })
    .replace('<html lang="en"', '<html')
    .replace('</main>', '<p style="color:#ccc">hardly to be read</p></main>')
  const findings = await withBrowser((browser) => findingsOf(browser, broken))
  expect(findings.join('\n')).toContain('html-has-lang')
  expect(findings.join('\n')).toContain('color-contrast')
})

async function findingsOf(browser: Browser, html: string): Promise<string[]> {
  const page = await browser.newPage()
  try {
    await page.setViewport({ width: 1280, height: 900 })
    await page.setContent(html)
    await page.evaluate(axe.source)
    return await page.evaluate(async () => {
      const tool: typeof axe = Reflect.get(globalThis, 'axe')
      const { violations } = await tool.run({
        runOnly: {
          type: 'tag',
          values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        },
      })
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
    })
  } finally {
    await page.close()
  }
}
