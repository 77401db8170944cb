import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from '@unified-latex/unified-latex-util-parse'
import { Document, Packer, Paragraph } from 'docx'
import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import { type Comparison, compare, formatComparison } from '../../../scripts/bench/compare.ts'
import { convert, convertWithin } from '../src/index.ts'
import { readDocument } from '../src/readers/read-document.ts'

/** Print what reading a document takes against the library that reads its format, both side by side; the PDF is the one that `npm start` makes. */
const root = join(import.meta.dirname, '../../..')
const pdf = new Uint8Array(await readFile(join(root, 'site/resume.pdf')))
const latex = await readFile(
  join(import.meta.dirname, '../test/fixtures/latex-own-commands/input.tex'),
  'utf8',
)
const lines = (await readFile(join(root, 'cv.md'), 'utf8')).split('\n')
const word = await Packer.toBuffer(
  new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
)

const comparisons: readonly Comparison[] = [
  {
    name: 'read the PDF of cv.md, against pdf.js extracting its text',
    ours: () => readDocument(pdf, { path: 'resume.pdf' }),
    theirs: async () => extractText(await getDocumentProxy(pdf.slice())),
    aim: 2,
  },
  {
    name: 'convert the PDF of cv.md in a thread of its own, against the same without one',
    ours: () => convertWithin({}, pdf, { path: 'resume.pdf' }),
    theirs: () => convert(pdf, { path: 'resume.pdf' }),
  },
  {
    name: 'read the lines of cv.md as Word, against mammoth',
    ours: () => readDocument(word, { path: 'cv.docx' }),
    theirs: () => mammoth.convertToHtml({ buffer: word }),
    aim: 2,
  },
  {
    name: 'read a CV in LaTeX, against unified-latex parsing it',
    ours: () => readDocument(latex, { path: 'cv.tex' }),
    theirs: () => parse(latex),
    aim: 2,
  },
]

for (const comparison of comparisons)
  process.stdout.write(`${formatComparison(comparison, await compare(comparison, 12))}\n`)
