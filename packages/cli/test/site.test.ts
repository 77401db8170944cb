import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '@offprint/pdf'
import { launch } from 'puppeteer-core'
import { expect, test } from 'vitest'
import { runMain } from './run-main.ts'

const resume = {
  basics: { name: 'Ada Beispiel', phone: '+49 30 1234567' },
  publications: [
    {
      name: 'On tides',
      releaseDate: '2019',
      publisher: 'Annals',
      citation: { id: 'tides', type: 'article-journal', title: 'On tides', 'container-title': 'Annals' },
    },
  ],
}
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  pdf: 'application/pdf',
}

/** Serves a folder with the headers that its `_headers` file asks for everywhere. */
async function serve(folder: string): Promise<Server> {
  const everywhere = (await readFile(join(folder, '_headers'), 'utf8')).split('\n\n')[0] ?? ''
  const headers = everywhere
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/: (.*)/, 2))
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url === '/' ? 'index.html' : url.slice(1)
    const content = await readFile(join(folder, path)).catch(() => undefined)
    const type = types[path.split('.').at(-1) ?? ''] ?? 'text/plain'
    response.writeHead(content === undefined ? 404 : 200, {
      ...Object.fromEntries(headers),
      'content-type': type,
    })
    response.end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

test('the published site opens in a real browser under its own headers, with no failing request', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'offprint site '))
  const { code } = await runMain(
    ['publish', '-', '--to', `site:${join(folder, 'site')}`, '--url', 'https://ada.example', '--yes'],
    { folder, input: JSON.stringify(resume) },
  )
  expect(code).toBe(0)
  const server = await serve(join(folder, 'site'))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
  const { path, env, headlessShell } = await findBrowser()
  const browser = await launch({
    executablePath: path,
    env: { ...process.env, ...env },
    headless: headlessShell ? 'shell' : true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    const faults: string[] = []
    page.on('requestfailed', (request) => faults.push(`failed ${request.url()}`))
    page.on('console', (message) => faults.push(`console ${message.text()}`))
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
    })
    const response = await page.goto(origin, { waitUntil: 'networkidle0' })
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'")
    expect(await page.title()).toContain('Ada Beispiel')
    expect(await page.evaluate('document.fonts.size')).toBeGreaterThan(0)
    expect(faults.filter((fault) => !fault.endsWith('/favicon.ico'))).toEqual([])

    for (const file of [
      'resume.json',
      'resume.pdf',
      'publications.bib',
      'feed.xml',
      'sitemap.xml',
      'robots.txt',
    ]) {
      expect({ file, status: (await fetch(`${origin}/${file}`)).status }).toEqual({ file, status: 200 })
    }
    const published = await (await fetch(`${origin}/resume.json`)).text()
    expect(published).not.toContain('1234567')
  } finally {
    await browser.close()
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
})
