import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Printer, type PrintResult, printPdf } from '@offprint/pdf'
import type { Resume } from '@offprint/schema'
import { pdfRenderOptions } from 'jsonresume-theme-offprint'
import { bibliography, writeWhole } from 'offprint'

const root = resolve(import.meta.dirname, '..')

/** Prints the page of the folder `site` to a PDF beside it, with resume.json and publications.bib inside; in a browser that is there already, if one is given. */
export async function exportPdf(printer?: Printer): Promise<PrintResult> {
  const html = await readFile(join(root, 'site', 'index.html'), 'utf8')
  const resume: Resume = JSON.parse(await readFile(join(root, 'site', 'resume.json'), 'utf8'))
  const works = await bibliography(resume)
  const result = await printPdf(html, {
    resume,
    attachments: works === undefined ? [] : [works],
    pdfRenderOptions,
    ...(printer === undefined ? {} : { printer }),
  })
  await writeWhole(join(root, 'site', 'resume.pdf'), result.bytes)
  return result
}

if (process.argv[1] === import.meta.filename) await exportPdf()
