import { readFile, writeFile } from 'node:fs/promises'
import { pdfRenderOptions, render } from './theme.ts'

/** A whole command on our side, as it is installed: read, render, print, write. */
const [source = '', target = ''] = process.argv.slice(2)
const library: typeof import('../src/index.ts') = await import(
  new URL('../dist/index.js', import.meta.url).href
)
const resume: unknown = JSON.parse(await readFile(source, 'utf8'))
const { bytes } = await library.printPdf(render(), { sources: ['packaged'], resume, pdfRenderOptions })
await writeFile(target, bytes)
