import { readFile, writeFile } from 'node:fs/promises'
import { printPdf } from '../src/index.ts'
import { pdfRenderOptions, render } from './theme.ts'

/** A whole command on our side: read, render, print, write. */
const [source = '', target = ''] = process.argv.slice(2)
const resume: unknown = JSON.parse(await readFile(source, 'utf8'))
const { bytes } = await printPdf(render(), { sources: ['packaged'], resume, pdfRenderOptions })
await writeFile(target, bytes)
