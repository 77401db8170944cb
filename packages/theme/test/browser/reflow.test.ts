import type { Browser } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { render } from '../../src/render.ts'
import { samples } from '../samples.ts'
import { withOptions } from '../with-options.ts'
import { withBrowser } from './with-browser.ts'

// 320 CSS pixels are what WCAG 2.2 asks for (1.4.10); 640 are a desk's 1280 at 200 % (1.4.4).
const widths = [320, 640, 1280]

test('no page scrolls sideways, and no text is cut off, at any width', async () => {
  const faults = await withBrowser(async (browser) => {
    const found: string[] = []
    for (const { name, resume } of samples()) {
      const html = render(withOptions(resume, { files: { json: 'resume.json', pdf: 'resume.pdf' } }))
      for (const fault of await overflows(browser, html)) found.push(`${name}: ${fault}`)
    }
    return found
  })
  expect(faults).toEqual([])
})

test('a page too wide for a phone is found', async () => {
  const html = render({ basics: { name: 'A' } }).replace(
    '</main>',
    '<p><code style="white-space:pre">'.concat('wide '.repeat(99), '</code></p></main>'),
  )
  expect(await withBrowser((browser) => overflows(browser, html))).not.toEqual([])
})

test('with forced colours, text and lines take the colours of the system', async () => {
  const [outline] = samples().filter(({ name }) => name === 'outline')
  const colours = await withBrowser(async (browser) => {
    const page = await browser.newPage()
    const session = await page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
    await page.setContent(render(withOptions(outline?.resume ?? {}, { variant: 'modern' })))
    return page.evaluate(
      `[...new Set([...document.querySelectorAll('h1, h2, p, .when, .links')].map((element) => getComputedStyle(element).color))]`,
    )
  })
  expect(colours).toHaveLength(1)
})

/** Which widths make the page, or anything in it, wider than the window. */
async function overflows(browser: Browser, html: string): Promise<string[]> {
  const page = await browser.newPage()
  await page.setContent(html)
  const found: string[] = []
  for (const width of widths) {
    await page.setViewport({ width, height: 900 })
    const wide = await page.evaluate(`
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => { const { left, right } = element.getBoundingClientRect(); return left < -1 || right > innerWidth + 1 })
        .map((element) => element.tagName + '.' + element.className + ' ' + element.textContent.trim().slice(0, 40))
    `)
    const scrolls = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    if (scrolls === true || (Array.isArray(wide) && wide.length > 0)) found.push(`${width} pixels: ${wide}`)
  }
  await page.close()
  return found
}
