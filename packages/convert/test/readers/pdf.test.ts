import { expect, test } from 'vitest'
import { ConvertError, convert, convertWithin } from '../../src/index.ts'
import { readDocument } from '../../src/readers/read-document.ts'
import { type BuiltPdf, type BuiltText, buildPdf } from './build-pdf.ts'

const RULER = 'a line as long as the column that holds it is wide, from its one side to its other'

/** A page of a short CV. */
const PAGE: readonly BuiltText[] = [
  { in: 'H1', text: 'Ines Falk', y: 60 },
  { in: 'P', text: 'ines@falk.example', y: 80 },
  { in: 'H2', text: 'Education', y: 110 },
  { in: 'L#1/LI#1/Lbl', text: '•', x: 60, y: 130 },
  { in: 'L#1/LI#1/LBody', text: 'PhD in History, University of Oslo, 2019', x: 72, y: 130 },
]

test('headings, lists and labels are read from the tags', async () => {
  const { resume, text } = await read({ pages: [PAGE] })
  expect(text).toBe(
    'Ines Falk\n\nines@falk.example\n\nEducation\n\nPhD in History, University of Oslo, 2019\n\n',
  )
  expect(resume).toMatchObject({
    basics: { name: 'Ines Falk', email: 'ines@falk.example' },
    education: [{ institution: 'University of Oslo', studyType: 'PhD', area: 'History', endDate: '2019' }],
  })
})

test.for([
  [
    'lines that were wrapped',
    ['a paragraph whose lines are as long as its column lets them be and which', 'goes on below'],
    'column lets them be and which goes on below',
  ],
  ['lines that were ended', ['Kirkeveien 12', '0268 Oslo'], 'Kirkeveien 12\n0268 Oslo'],
  [
    'a broken word',
    ['a paragraph whose lines are as long as its column lets them be until hyphen-', 'ation'],
    'until hyphenation',
  ],
  [
    'a word with a hyphen that the document knows',
    ['a paragraph of well-known lines as long as its column lets them be that are well-', 'known'],
    'that are well-known',
  ],
] as const)('%s', async ([, lines, expected]) => {
  const texts = lines.map((text, index): BuiltText => ({ in: 'P#1', text, y: 160 + 12 * index }))
  const ruler = {
    in: 'P',
    text: RULER,
    y: 300,
  }
  const { text } = await read({ pages: [[...PAGE, ...texts, ruler]] })
  expect(text).toContain(expected)
})

test('paragraphs that stand close together are an entry', async () => {
  const lines = ['2019–2021', 'Reader', 'University of Oslo', '2015–2019', 'Lecturer', 'University of Turku']
  const texts = lines.map(
    (text, index): BuiltText => ({ in: 'P', text, y: 180 + index * 12 + (index > 2 ? 9 : 0) }),
  )
  const { text, resume } = await read({
    pages: [[...PAGE, { in: 'H2', text: 'Employment', y: 160 }, ...texts]],
  })
  expect(text).toContain(
    '2019–2021\nReader\nUniversity of Oslo\n\n2015–2019\nLecturer\nUniversity of Turku\n',
  )
  expect(resume.work).toMatchObject([
    { name: 'University of Oslo', position: 'Reader', startDate: '2019', endDate: '2021' },
    { name: 'University of Turku', position: 'Lecturer', startDate: '2015', endDate: '2019' },
  ])
})

test('articles are entries, also where they go on overleaf, and one around others is what they have in common', async () => {
  const entry = (role: string, lines: readonly string[], y: number): BuiltText[] =>
    lines.map((text, index) => ({
      in: `${role}/P#${index}`,
      text,
      x: index === 0 ? 60 : 120,
      y: y + 14 * index,
    }))
  const { resume } = await read({
    pages: [
      [
        ...PAGE,
        { in: 'H2', text: 'Employment', y: 160 },
        { in: 'Art#1/P', text: 'University of Oslo, Norway', y: 180 },
        ...entry('Art#1/Art#1', ['2019–2021', 'Professor', 'Department of History'], 200),
        ...entry('Art#1/Art#2', ['2015–2019', 'Reader', 'Department of History'], 250),
        ...entry('Art#2', ['2012–2015', 'Lecturer'], 300),
      ],
      [
        { in: 'Art#2/P#3', text: 'University of Turku', x: 120, y: 60 },
        ...entry('Art#3', ['2010–2012', 'Tutor', 'University of Vaasa'], 80),
      ],
    ],
  })
  expect(resume.work).toMatchObject([
    { name: 'University of Oslo', position: 'Professor', department: 'Department of History' },
    { name: 'University of Oslo', position: 'Reader', startDate: '2015', endDate: '2019' },
    { name: 'University of Turku', position: 'Lecturer', startDate: '2012', endDate: '2015' },
    { name: 'University of Vaasa', position: 'Tutor', startDate: '2010', endDate: '2012' },
  ])
})

test('what goes on overleaf is one paragraph, and heads and feet of pages are no text', async () => {
  const foot = (number: number): BuiltText => ({ text: `Ines Falk, page ${number} of 2`, y: 820 })
  const { text } = await read({
    pages: [
      [
        ...PAGE,
        { in: 'H2', text: 'About', y: 700 },
        { in: 'P#1', text: `${RULER}, and about the sea,`, y: 720 },
        foot(1),
      ],
      [{ in: 'P#1', text: 'and about ships.', y: 60 }, foot(2)],
    ],
  })
  expect(text).toContain('about the sea, and about ships.\n')
  expect(text).not.toContain('page 1')
})

test('every node knows its page and its box, every value its page', async () => {
  const bytes = buildPdf({
    pages: [
      [...PAGE, { in: 'H2', text: 'Employment', y: 160 }],
      [
        { in: 'P', text: '2019–2021, Reader, University of Oslo', x: 60, y: 100 },
        { in: 'P', text: '2017–2019, Lecturer, University of Turku', x: 60, y: 130 },
      ],
    ],
  })
  const source = await readDocument(bytes, { path: 'cv.pdf' })
  const nodes = 'tree' in source ? source.tree.children : []
  expect(nodes.map(({ type, data }) => [type, data?.page])).toEqual([
    ['heading', 1],
    ['paragraph', 1],
    ['heading', 1],
    ['list', 1],
    ['heading', 1],
    ['paragraph', 2],
    ['paragraph', 2],
  ])
  expect(nodes.at(-1)?.data?.box).toEqual([60, 122, 181.2, 10])
  const { map } = await convert(bytes)
  expect(map.mappings.find(({ pointer }) => pointer === '/work/0/position')?.spans).toMatchObject([
    { start: { page: 2 }, end: { page: 2 } },
  ])
})

test('letters that are set apart are words, and the wider gaps part them', async () => {
  const heading: BuiltText = { in: 'H2', text: 'O R A L   P R E S E N T A T I O N S', y: 160 }
  const { text } = await read({ pages: [[...PAGE, heading]] })
  expect(text).toContain('\nORAL PRESENTATIONS\n')
})

test('boxes of several texts side by side below a heading are entries', async () => {
  const box = (number: number, lines: readonly string[], y: number): BuiltText[] =>
    lines.map((text, index) => ({ in: `Div#1/Div#${number}/P#${index}`, text, y: y + 16 * index }))
  const { resume } = await read({
    pages: [
      [
        ...PAGE,
        { in: 'H2', text: 'Awards', y: 160 },
        ...box(1, ['2019', 'Prize for Young Historians'], 180),
        ...box(2, ['2017', 'Medal of the Northern Archive'], 212),
      ],
    ],
  })
  expect(resume.awards).toMatchObject([
    { title: 'Prize for Young Historians', date: '2019' },
    { title: 'Medal of the Northern Archive', date: '2017' },
  ])
})

test('words that a style sheet writes into a line are text although they stand outside the structure', async () => {
  const line: BuiltText[] = [
    { in: 'P#1', text: 'MA in History', y: 150 },
    { text: 'at', x: 126, y: 150 },
    { in: 'P#1', text: 'University of Turku', x: 137, y: 150 },
  ]
  const { text } = await read({ pages: [[...PAGE, ...line]] })
  expect(text).toContain('\nMA in History at University of Turku\n')
})

test('the head of a letter is text although it stands outside the structure', async () => {
  const { resume } = await read({
    pages: [
      [
        { text: 'Ines Falk', y: 30 },
        ...PAGE.slice(1),
        { in: 'H2', text: 'Summary', y: 300 },
        { in: 'P', text: `There is ${RULER}.`, y: 320 },
      ],
    ],
  })
  expect(resume.basics?.name).toBe('Ines Falk')
})

const RESUME = {
  basics: { name: 'Ines Falk', email: 'ines@falk.example' },
  education: [{ institution: 'University of Oslo', studyType: 'PhD', area: 'History', endDate: '2019' }],
}

test('an attached resume is used as it is', async () => {
  const { resume, messages, map, ledger, text } = await read({
    pages: [PAGE],
    attachments: { 'resume.json': JSON.stringify(RESUME) },
  })
  expect(resume).toEqual(RESUME)
  expect(messages).toEqual([])
  expect(map.mappings.map(({ pointer }) => pointer)).toContain('/education/0/institution')
  expect(ledger.mapped + ledger.structure + ledger.repaired + ledger.unplaced).toBe(text.length)
})

test('a page that says something else than its attached resume is told', async () => {
  const line = { in: 'P', text: 'Professor emerita, Bergen', y: 160 }
  const education = [
    ...RESUME.education,
    { institution: 'University of Turku' },
    { institution: 'University of Oslo' },
  ]
  const attachments = { 'resume.json': JSON.stringify({ ...RESUME, education }) }
  const { messages, ledger } = await read({ pages: [[...PAGE, line]], attachments })
  expect(messages.map(({ rule, reason }) => `${rule}: ${reason}`)).toEqual([
    'page-differs: the page doesn’t print "University of Turku", which is /education/1/institution of its attached resume.json',
    'page-differs: the page prints "Professor emerita, Bergen", which its attached resume.json doesn’t say',
  ])
  expect(messages[1]?.place?.start.page).toBe(1)
  expect(ledger.unplaced).toBeGreaterThan(20)
})

test.for([
  ['JSON that is no resume', '{"work": [{"startDate": "soon"}]}'],
  ['no JSON', '{'],
] as const)('an attachment that is %s is told, and the page is read', async ([, text]) => {
  const { resume, messages } = await read({ pages: [PAGE], attachments: { 'resume.json': text } })
  expect(resume.basics?.name).toBe('Ines Falk')
  expect(messages).toMatchObject([{ rule: 'bad-attachment', severity: 'warning' }])
})

test('of a file of thousands of pages the first are read within the limits, and the rest is told', async () => {
  const pages = [
    PAGE,
    ...Array.from({ length: 2000 }, () => [{ in: 'P', text: `There is ${RULER}.`, y: 60 }]),
  ]
  const { resume, messages } = await convertWithin({ time: 60, memory: 512 }, buildPdf({ pages }))
  expect(resume.education).toHaveLength(1)
  expect(messages.map(({ reason }) => reason)).toContain(
    'the PDF has 2001 pages, of which only the first 400 were read',
  )
})

test('scripts are not run, and a broken cross-reference table is mended', async () => {
  const { resume } = await read({
    pages: [PAGE],
    script: 'app.launchURL("https://example.org")',
    isTableBroken: true,
  })
  expect(resume.basics?.name).toBe('Ines Falk')
})

test.for([
  ['an encrypted file', buildPdf({ pages: [PAGE], isEncrypted: true }), 'encrypted'],
  ['pages without text', buildPdf({ pages: [[]] }), 'empty'],
  ['a file without pages', Buffer.from('%PDF-1.7\nnothing else\n'), 'damaged'],
  ['half a file', buildPdf({ pages: [PAGE] }).subarray(0, 700), 'damaged'],
] as const)('%s is refused, with a remedy', async ([, bytes, code]) => {
  const error: unknown = await convert(bytes, { path: 'cv.pdf' }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ConvertError)
  expect(error).toMatchObject({ code, path: 'cv.pdf' })
})

async function read(pdf: BuiltPdf): ReturnType<typeof convert> {
  return convert(buildPdf(pdf), { path: 'cv.pdf' })
}
