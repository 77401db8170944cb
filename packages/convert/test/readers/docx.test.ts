import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

const change = { id: 1, author: 'Editor', date: '2024-01-01T00:00:00Z' }

test('headings by style, tables, tab-aligned lines, lists and links come out', async () => {
  const { resume, ledger, map } = await read([
    line('Ilse Vondel, PhD', { heading: HeadingLevel.TITLE }),
    new Paragraph({
      children: [
        new ExternalHyperlink({
          link: 'mailto:ilse@vondel.example',
          children: [new TextRun('ilse@vondel.example')],
        }),
        new TextRun(' · +31 20 555 0101'),
      ],
    }),
    line('Employment', { heading: HeadingLevel.HEADING_1 }),
    tabbed('2018–present', 'Associate Professor, University of Groot'),
    tabbed('2014–2018', 'Lecturer, Polder College'),
    line('Education', { heading: HeadingLevel.HEADING_1 }),
    table([
      ['2014', 'PhD Geography', 'University of Groot'],
      ['2009', 'MSc Geography', 'Polder College'],
    ]),
    line('Publications', { heading: HeadingLevel.HEADING_1 }),
    line('Vondel, I., & Maas, T. (2021). Dikes and memory. Journal of Wet Places, 12(3), 44–60.', {
      bullet: { level: 0 },
    }),
    line('Vondel, I. (2019). Reading the polder. Landscape Letters, 4(1), 1–19.', { bullet: { level: 0 } }),
  ])
  expect(resume.basics).toMatchObject({
    name: 'Ilse Vondel',
    honorificSuffix: 'PhD',
    email: 'ilse@vondel.example',
    phone: '+31 20 555 0101',
  })
  expect(resume.work).toMatchObject([
    { name: 'University of Groot', position: 'Associate Professor', startDate: '2018' },
    { name: 'Polder College', position: 'Lecturer', startDate: '2014', endDate: '2018' },
  ])
  expect(resume.education).toMatchObject([
    { institution: 'University of Groot', studyType: 'PhD', area: 'Geography', endDate: '2014' },
    { institution: 'Polder College', studyType: 'MSc', area: 'Geography', endDate: '2009' },
  ])
  expect(resume.publications).toHaveLength(2)
  expect(ledger.unplaced).toBe(0)
  const [name] = map.mappings.filter(({ pointer }) => pointer === '/work/0/name')
  expect(name?.spans[0]?.start.line).toBeGreaterThan(4)
})

test.for<[string, readonly Paragraph[]]>([
  ['a larger size', [large('Employment'), large('Education')]],
  ['bold', [bold('Employment'), bold('Education')]],
  ['a style of their own', [line('Employment', { style: 'Kop' }), line('Education', { style: 'Kop' })]],
])('headings that are headings by %s', async ([, [employment, education]]) => {
  const { resume } = await read([
    line('Ilse Vondel'),
    ...(employment === undefined ? [] : [employment]),
    line('2018–2022, Associate Professor, University of Groot'),
    line('2014–2018, Lecturer, Polder College'),
    ...(education === undefined ? [] : [education]),
    line('2014, PhD Geography, University of Groot'),
    line('2009, MSc Geography, Polder College'),
  ])
  expect([resume.work?.length, resume.education?.length]).toEqual([2, 2])
})

test('tracked changes count as accepted, comments are left out, footnotes are kept', async () => {
  const { resume } = await read(
    [
      line('Ilse Vondel'),
      line('Employment', { heading: HeadingLevel.HEADING_1 }),
      new Paragraph({
        children: [
          new TextRun('2018–2022, '),
          new DeletedTextRun({ ...change, text: 'Assistant' }),
          new InsertedTextRun({ ...change, id: 2, text: 'Associate' }),
          new CommentRangeStart(0),
          new TextRun(' Professor, University of Groot'),
          new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }),
          new FootnoteReferenceRun(1),
        ],
      }),
    ],
    {
      comments: { children: [{ id: 0, author: 'Editor', date: new Date(0), children: [line('really?')] }] },
      footnotes: { 1: { children: [line('On leave in the spring.')] } },
    },
  )
  const text = JSON.stringify(resume)
  expect(resume.work?.[0]?.position).toBe('Associate Professor')
  expect(text).not.toMatch(/Assistant|really\?/)
  expect(text).toContain('On leave in the spring')
})

test.for<[string, Uint8Array, string]>([
  ['unpacks to far too much', zipSync({ 'word/document.xml': new Uint8Array(80 * 2 ** 20) }), 'too-large'],
  [
    'is cut short',
    zipSync({ 'word/document.xml': Buffer.from('<w:document/>'.repeat(99)) }).subarray(0, 300),
    'damaged',
  ],
  ['holds no document', zipSync({ 'word/document.xml': Buffer.from('<?xml') }), 'damaged'],
])('a file that %s is refused', async ([, bytes, code]) => {
  await expect(convert(bytes, { path: 'cv.docx' })).rejects.toMatchObject({ code, path: 'cv.docx' })
})

type Extras = Partial<Pick<ConstructorParameters<typeof Document>[0], 'comments' | 'footnotes'>>

async function read(children: readonly (Paragraph | Table)[], extras: Extras = {}) {
  const document = new Document({
    ...extras,
    styles: { paragraphStyles: [{ id: 'Kop', name: 'Kop', basedOn: 'Normal', run: { bold: true } }] },
    sections: [{ children: [...children] }],
  })
  return convert(await Packer.toBuffer(document), { path: 'cv.docx' })
}

function line(text: string, options: ConstructorParameters<typeof Paragraph>[0] & object = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(text)] })
}

function tabbed(first: string, second: string): Paragraph {
  const children: ParagraphChild[] = [new TextRun(first), new TextRun({ children: [new Tab(), second] })]
  return new Paragraph({ children })
}

function large(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 32 })] })
}

function bold(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, bold: true })] })
}

function table(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [line(cell)] })) }),
    ),
  })
}
