import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printPdf, readBack, withPrinter } from '../src/index.ts'
import { packaged } from './support/printer.ts'
import { textOf } from './support/text-of.ts'

describe('a page that tries to reach out', () => {
  let server: Server
  let address: string
  let connections = 0
  let folder: string

  beforeAll(async () => {
    server = createServer((_request, response) => response.end('<p>from the network</p>'))
    server.on('connection', () => {
      connections += 1
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const bound = server.address()
    address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`
    folder = await mkdtemp(join(tmpdir(), 'pdf-safety-'))
    await writeFile(join(folder, 'secret.html'), '<p>from a file</p>')
    await writeFile(join(folder, 'secret.css'), 'p::after { content: "from a file" }')
  })

  afterAll(async () => {
    server.close()
    await rm(folder, { recursive: true })
  })

  test('the server that the attempts aim at does answer', async () => {
    await (await fetch(address)).text()
    expect(connections).toBe(1)
    connections = 0
  })

  test.for<[string, (to: string) => string]>([
    ['image', (to) => `<img src="${to}/x.png">`],
    ['picture source', (to) => `<picture><source srcset="${to}/x.png"><img src="${to}/y.png"></picture>`],
    ['style sheet', (to) => `<link rel="stylesheet" href="${to}/secret.css">`],
    ['import in a style sheet', (to) => `<style>@import url("${to}/secret.css");</style>`],
    ['background', (to) => `<p style="background: url(${to}/x.png)">x</p>`],
    [
      'font',
      (to) => `<style>@font-face { font-family: X; src: url(${to}/x.woff2) } p { font-family: X }</style>`,
    ],
    ['frame', (to) => `<iframe src="${to}/secret.html"></iframe>`],
    ['frame in a frame', (to) => `<iframe srcdoc='<iframe src="${to}/secret.html"></iframe>'></iframe>`],
    ['object', (to) => `<object data="${to}/secret.html"></object>`],
    ['embedded document', (to) => `<embed src="${to}/secret.html">`],
    ['video', (to) => `<video src="${to}/x.mp4" poster="${to}/x.png" preload="auto"></video>`],
    ['vector image', (to) => `<svg><image href="${to}/x.png"/><use href="${to}/x.svg#a"/></svg>`],
    ['preloading', (to) => `<link rel="preload" as="style" href="${to}/secret.css">`],
    ['prefetching', (to) => `<link rel="prefetch" href="${to}/secret.html">`],
    [
      'connecting ahead',
      (to) => `<link rel="preconnect" href="${to}"><link rel="dns-prefetch" href="${to}">`,
    ],
    ['going elsewhere', (to) => `<meta http-equiv="refresh" content="0; url=${to}/secret.html">`],
    [
      'base address',
      (to) =>
        `<base href="${to}/"><link rel="stylesheet" href="secret.css"><iframe src="secret.html"></iframe>`,
    ],
    ['script', (to) => `<script src="${to}/x.js"></script>`],
  ])('%s', async ([, attempt]) => {
    const page = (to: string): string =>
      `<!doctype html><html lang="en"><head><title>x</title></head><body><p>own text</p>${attempt(to)}`
    await withPrinter(packaged, async (printer) => {
      for (const to of [address, `file://${folder}`]) {
        const { bytes } = await printPdf(page(to), { printer })
        const text = await textOf(bytes)
        expect(text).toContain('own text')
        expect(text).not.toContain('from')
      }
    })
    expect(connections).toBe(0)
  })

  test('header and footer templates reach nothing either', async () => {
    const template = `<img src="${address}/x.png"><script>fetch('${address}')</script><span style="font-size:9px">head</span>`
    const render = { displayHeaderFooter: true, headerTemplate: template, footerTemplate: template }
    await printPdf('<!doctype html><p>own text', { ...packaged, render })
    expect(connections).toBe(0)
  })

  test('what was asked for is told', async () => {
    const { messages } = await printPdf(`<!doctype html><p>own text<img src="${address}/x.png">`, packaged)
    expect(messages.filter(({ rule }) => rule === 'blocked-request')).toEqual([
      expect.objectContaining({ severity: 'warning', reason: expect.stringContaining(`${address}/x.png`) }),
    ])
  })
})

test.for<[string, string]>([
  ['script', '<script>document.body.textContent = "changed by script"</script>'],
  ['event handler', '<img src="data:," onerror="document.body.textContent = \'changed by script\'">'],
  ['module', '<script type="module">document.body.textContent = "changed by script"</script>'],
  [
    'script address',
    '<iframe src="javascript:parent.document.body.textContent = \'changed by script\'"></iframe>',
  ],
  ['script in an image', '<svg><script>document.body.textContent = "changed by script"</script></svg>'],
  [
    'animation',
    '<svg><animate onbegin="document.body.textContent = \'changed by script\'" attributeName="x" dur="1s"/></svg>',
  ],
  ['script that never ends', '<script>for (;;);</script>'],
])('a page runs no %s', async ([, attempt]) => {
  const { bytes } = await printPdf(
    `<!doctype html><body><p>own text</p>${attempt}<noscript>no script runs</noscript>`,
    packaged,
  )
  const text = await textOf(bytes)
  expect(text).toContain('own text')
  expect(text).toContain('no script runs')
  expect(text).not.toContain('changed')
})

test('render options of a resume write no file and turn no structure off', async () => {
  const target = join(tmpdir(), `pdf-safety-${process.pid}.pdf`)
  const resume = {
    meta: { pdfRenderOptions: { path: target, tagged: false, outline: false, timeout: 1, scale: 0.5 } },
  }
  const { bytes, findings } = await printPdf(
    '<!doctype html><html lang="en"><title>x</title><h1>own text</h1>',
    { ...packaged, resume },
  )
  expect(findings).toEqual([])
  expect((await readBack(bytes, {})).inOrder).toBe(true)
  await expect(rm(target)).rejects.toThrow('ENOENT')
})
