import type { Page } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { render } from '../../src/render.ts'
import { fill } from '../fill.ts'
import { alone, together } from './payloads.ts'
import { withBrowser } from './with-browser.ts'

const payloads = [...alone, ...together.map((list) => list.join(' '))]

test('no text in any field runs, asks the network for anything or makes an element of its own', async () => {
  const expected = await withBrowser(async (browser) => {
    const page = await browser.newPage()
    await page.setBypassCSP(true)
    const requests: string[] = []
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      if (/^(?:data|about):/.test(request.url())) void request.continue()
      else {
        requests.push(request.url())
        void request.abort()
      }
    })
    page.on('dialog', (dialog) => void dialog.dismiss())
    const outcomes: string[] = []
    for (const payload of payloads) {
      await page.setContent(render(fill(payload)))
      outcomes.push(...(await strangersOf(page)).map((stranger) => `${payload.slice(0, 60)}: ${stranger}`))
    }
    await page.close()
    return [...outcomes, ...requests]
  })
  expect(alone.length + together.flat().length).toBeGreaterThan(200)
  expect(expected).toEqual([])
})

test('the watch does see what runs', async () => {
  const found = await withBrowser(async (browser) => {
    const page = await browser.newPage()
    await page.setBypassCSP(true)
    await page.setContent(
      render({}).replace(
        '</main>',
        '<img src=x onerror=globalThis.hit=1><a href="javascript:x">y</a></main>',
      ),
    )
    await page.waitForFunction('globalThis.hit === 1')
    return strangersOf(page)
  })
  expect(found).toEqual(['ran', 'img', 'onerror', 'javascript:x'])
})

/** What a page holds that no template of ours writes. */
async function strangersOf(page: Page): Promise<string[]> {
  const found = String(await page.evaluate(search))
  return found === '' ? [] : found.split('\n')
}

const search = `(() => {
  const own = 'html head meta title link style body div header main nav section article h1 h2 h3 h4 h5 h6 p span a ul ol li i em b strong code sup sub time br address blockquote script'.split(' ')
  const found = []
  if (globalThis.hit !== undefined) found.push('ran')
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    if (!own.includes(name) || (name === 'script' && element.type !== 'application/ld+json')) found.push(name)
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc') found.push(name)
      if (name === 'href' && !/^(?:https?:|mailto:|tel:|#)/.test(value)) found.push(value)
    }
  }
  return found.join('\\n')
})()`
