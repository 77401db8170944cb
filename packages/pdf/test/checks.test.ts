import { describe, expect, test } from 'vitest'
import { checkDocument } from '../src/checks/check-document.ts'
import type { CheckedDocument } from '../src/checks/types.ts'
import { addObject, dictionaryOf, listOf, resolve } from '../src/format/access.ts'
import {
  type PdfDictionary,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfValue,
} from '../src/format/objects.ts'
import { textString } from '../src/format/text-string.ts'
import { checkPdf, printPdf } from '../src/index.ts'
import type { StructureElement } from '../src/structure/types.ts'
import { walk } from '../src/structure/walk.ts'
import { openDocument } from './support/open-sample.ts'
import { packaged } from './support/printer.ts'
import { samplePage, sampleResume } from './support/sample-page.ts'

const printed = await printPdf(samplePage, { ...packaged, resume: sampleResume })

test('nothing is found in a page that we print, and its claims say so', async () => {
  expect(await checkPdf(printed.bytes)).toEqual([])
  expect(printed.findings).toEqual([])
  expect(printed.claims).toEqual(['PDF/A-3A', 'PDF/UA-1'])
})

type Spoil = (document: Omit<CheckedDocument, 'packet'>) => void

const name = (key: string, value: PdfValue): PdfDictionary => new Map([[key, value]])

function element({ structure }: Omit<CheckedDocument, 'packet'>, type: string): StructureElement {
  const found: StructureElement[] = []
  if (structure) walk(structure.root, (one) => found.push(one))
  const one = found.find((candidate) => candidate.type === type)
  if (!one) throw new Error(`The sample has no ${type}`)
  return one
}

function annotation({ file, content }: Omit<CheckedDocument, 'packet'>): PdfDictionary {
  return dictionaryOf(file, listOf(file, content.pages[0]?.page.get('Annots'))[0]) ?? new Map()
}

function packet({ file, catalog }: Omit<CheckedDocument, 'packet'>, change: (text: string) => string): void {
  const reference = catalog.get('Metadata')
  const stream = resolve(file, reference)
  if (!(stream instanceof PdfStream) || !(reference instanceof PdfReference))
    throw new Error('The sample has no packet')
  const text = Buffer.from(stream.bytes).toString('utf8')
  file.objects.set(reference.number, new PdfStream(stream.dictionary, Buffer.from(change(text))))
}

function specification({ file, catalog }: Omit<CheckedDocument, 'packet'>): PdfDictionary {
  return dictionaryOf(file, listOf(file, catalog.get('AF'))[0]) ?? new Map()
}

const font = ({ content }: Omit<CheckedDocument, 'packet'>): NonNullable<(typeof content.fonts)[0]> => {
  const [first] = content.fonts
  if (!first) throw new Error('The sample has no font')
  return first
}

const cases: [clause: string, what: string, spoil: Spoil][] = [
  [
    '6.1.2',
    'a header without its binary mark',
    (d) => {
      d.bytes = Buffer.from('%PDF-1.7\n1 0 obj')
    },
  ],
  [
    '6.1.3',
    'no identifier',
    ({ file }) => {
      file.trailer.delete('ID')
    },
  ],
  [
    '6.1.7.1',
    'a stream in another file',
    ({ file }) => {
      addObject(file, new PdfStream(name('F', textString('x')), Buffer.from('')))
    },
  ],
  [
    '6.1.7.2',
    'an LZW stream',
    ({ file }) => {
      addObject(file, new PdfStream(name('Filter', 'LZWDecode'), Buffer.from('')))
    },
  ],
  [
    '6.2.3',
    'no output intent',
    ({ catalog }) => {
      catalog.delete('OutputIntents')
    },
  ],
  [
    '6.2.3',
    'an output intent without a sound profile',
    ({ file, catalog }) => {
      const intent = dictionaryOf(file, listOf(file, catalog.get('OutputIntents'))[0])
      intent?.set('DestOutputProfile', addObject(file, new PdfStream(new Map(), Buffer.alloc(200))))
    },
  ],
  [
    '6.2.4.3',
    'colours in CMYK',
    ({ content }) => {
      for (const page of content.pages) page.usesCmyk = true
    },
  ],
  [
    '6.2.4.3',
    'an image in CMYK',
    ({ file }) => {
      addObject(file, new PdfStream(name('ColorSpace', 'DeviceCMYK'), Buffer.from('')))
    },
  ],
  [
    '6.2.5',
    'a transfer function',
    ({ file }) => {
      addObject(
        file,
        new Map<string, PdfValue>([
          ['Type', 'ExtGState'],
          ['TR', 'X'],
        ]),
      )
    },
  ],
  [
    '6.2.10',
    'a blend mode of its own',
    ({ file }) => {
      addObject(file, name('BM', 'Glow'))
    },
  ],
  [
    '6.2.8',
    'a smoothed image',
    ({ file }) => {
      addObject(
        file,
        new PdfStream(
          new Map<string, PdfValue>([
            ['Subtype', 'Image'],
            ['Interpolate', true],
          ]),
          Buffer.from(''),
        ),
      )
    },
  ],
  [
    '6.2.9',
    'PostScript',
    ({ file }) => {
      addObject(file, new PdfStream(name('Subtype', 'PS'), Buffer.from('')))
    },
  ],
  [
    '6.2.11.4.1',
    'a font that is not embedded',
    (d) => {
      font(d).dictionary.delete('DescendantFonts')
    },
  ],
  [
    '6.2.11.5',
    'wrong widths',
    (d) => {
      dictionaryOf(d.file, listOf(d.file, font(d).dictionary.get('DescendantFonts'))[0])
        ?.set('W', [])
        .set('DW', 77)
    },
  ],
  [
    '6.2.11.7.2',
    'a character without Unicode',
    (d) => {
      font(d).unicode?.clear()
    },
  ],
  [
    '6.2.11.8',
    'a missing glyph',
    (d) => {
      font(d).used.add(0)
    },
  ],
  [
    '6.3.1',
    'a film',
    (d) => {
      annotation(d).set('Subtype', 'Movie')
    },
  ],
  [
    '6.3.2',
    'a hidden annotation',
    (d) => {
      annotation(d).set('F', 2)
    },
  ],
  [
    '6.3.3',
    'an annotation without appearance',
    (d) => {
      annotation(d).set('Subtype', 'Text')
    },
  ],
  [
    '6.4.2',
    'an XFA form',
    ({ file }) => {
      addObject(file, name('XFA', 'X'))
    },
  ],
  [
    '6.5.1',
    'a script',
    (d) => {
      annotation(d).set('A', name('S', 'JavaScript'))
    },
  ],
  [
    '6.5.1',
    'a script when it is opened',
    ({ catalog }) => {
      catalog.set('OpenAction', name('S', 'JavaScript'))
    },
  ],
  [
    '6.5.2',
    'additional actions',
    ({ catalog }) => {
      catalog.set('AA', new Map())
    },
  ],
  [
    '6.6.2.1',
    'no packet',
    ({ catalog }) => {
      catalog.delete('Metadata')
    },
  ],
  [
    '6.6.3',
    'a title that differs',
    ({ file }) => {
      dictionaryOf(file, file.trailer.get('Info'))?.set('Title', textString('Else'))
    },
  ],
  [
    '6.6.3',
    'a date that differs',
    ({ file }) => {
      dictionaryOf(file, file.trailer.get('Info'))?.set('ModDate', textString('D:19990101'))
    },
  ],
  [
    '6.6.4',
    'no identification',
    (d) => {
      packet(d, (text) => text.replace('<pdfaid:part>3', '<pdfaid:part>1'))
    },
  ],
  [
    '6.7.2.2',
    'no mark',
    ({ catalog }) => {
      catalog.delete('MarkInfo')
    },
  ],
  [
    '6.7.3.3',
    'no structure',
    (d) => {
      d.structure = undefined
    },
  ],
  [
    '6.7.4',
    'no language',
    ({ catalog }) => {
      catalog.delete('Lang')
    },
  ],
  [
    '6.8',
    'a file without a relationship',
    (d) => {
      specification(d).delete('AFRelationship')
    },
  ],
  [
    '6.8',
    'a file without a MIME type',
    (d) => {
      const stream = resolve(d.file, dictionaryOf(d.file, specification(d).get('EF'))?.get('F'))
      if (stream instanceof PdfStream) stream.dictionary.delete('Subtype')
    },
  ],
  [
    '6.8',
    'a file that belongs to nothing',
    ({ catalog }) => {
      catalog.delete('AF')
    },
  ],
  [
    '6.9',
    'optional content',
    ({ catalog }) => {
      catalog.set('OCProperties', new Map())
    },
  ],
  [
    '6.10',
    'alternate presentations',
    ({ catalog }) => {
      catalog.set('Names', name('AlternatePresentations', new Map()))
    },
  ],
  [
    '6.11',
    'requirements',
    ({ catalog }) => {
      catalog.set('Requirements', [])
    },
  ],
  [
    '01-005',
    'something unmarked',
    ({ content }) => {
      content.pages[0]?.unmarked.push({ start: 0, end: 1 })
    },
  ],
  [
    '01-005',
    'content of no element',
    (d) => {
      element(d, 'H1').kids = []
    },
  ],
  [
    '02-001',
    'a type of its own',
    (d) => {
      element(d, 'H2').type = 'Fancy'
    },
  ],
  [
    '02-004',
    'a remapped standard type',
    ({ structure }) => {
      structure?.roles.set('P', 'H1')
    },
  ],
  [
    '06-001',
    'no packet',
    ({ catalog }) => {
      catalog.delete('Metadata')
    },
  ],
  [
    '06-002',
    'no identification',
    (d) => {
      packet(d, (text) => text.replace('<pdfuaid:part>1', '<pdfuaid:part>9'))
    },
  ],
  [
    '06-003',
    'no title',
    (d) => {
      packet(d, (text) => text.replace('dc:title', 'dc:other'))
    },
  ],
  [
    '07-001',
    'no title in the window',
    ({ catalog }) => {
      catalog.delete('ViewerPreferences')
    },
  ],
  [
    '09-001',
    'no structure',
    (d) => {
      d.structure = undefined
    },
  ],
  [
    '09-004',
    'a cell outside a row',
    (d) => {
      element(d, 'TR').type = 'Div'
    },
  ],
  [
    '09-005',
    'a list item without a body',
    (d) => {
      element(d, 'LBody').type = 'Div'
    },
  ],
  [
    '09-006',
    'a table of contents of paragraphs',
    (d) => {
      element(d, 'L').type = 'TOC'
    },
  ],
  [
    '10-001',
    'a character without Unicode',
    (d) => {
      font(d).unicode?.clear()
    },
  ],
  [
    '11-006',
    'no language',
    ({ catalog }) => {
      catalog.delete('Lang')
    },
  ],
  [
    '11-006',
    'a language that is none',
    ({ catalog }) => {
      catalog.set('Lang', textString('in English'))
    },
  ],
  [
    '13-004',
    'a figure without a text',
    (d) => {
      element(d, 'Figure').dictionary.delete('Alt')
    },
  ],
  [
    '17-002',
    'a formula without a text',
    (d) => {
      element(d, 'H2').type = 'Formula'
    },
  ],
  [
    '14-002',
    'a first heading of level 2',
    (d) => {
      element(d, 'H1').type = 'H2'
    },
  ],
  [
    '14-003',
    'a heading that skips',
    (d) => {
      element(d, 'H2').type = 'H3'
    },
  ],
  [
    '14-007',
    'two kinds of headings',
    (d) => {
      element(d, 'H2').type = 'H'
    },
  ],
  [
    '15-003',
    'a table header without scope',
    (d) => {
      element(d, 'TH').dictionary.delete('A')
    },
  ],
  [
    '19-003',
    'a note without identifier',
    (d) => {
      element(d, 'H2').type = 'Note'
    },
  ],
  [
    '19-004',
    'two notes of one identifier',
    (d) => {
      for (const type of ['H1', 'H2']) {
        const note = element(d, type)
        note.type = 'Note'
        note.dictionary.set('ID', textString('one'))
      }
    },
  ],
  [
    '21-001',
    'a file without a name',
    (d) => {
      specification(d).delete('UF')
    },
  ],
  [
    '28-004',
    'a note without description',
    (d) => {
      annotation(d).set('Subtype', 'Text').delete('Contents')
    },
  ],
  [
    '28-008',
    'another tab order',
    ({ content }) => {
      content.pages[0]?.page.delete('Tabs')
    },
  ],
  [
    '28-011',
    'a link outside the structure',
    (d) => {
      element(d, 'Link').kids = []
    },
  ],
  [
    '28-012',
    'a link without description',
    (d) => {
      annotation(d).set('Contents', new PdfString(Uint8Array.of()))
    },
  ],
  [
    '31-009',
    'a font that is not embedded',
    (d) => {
      font(d).dictionary.delete('DescendantFonts')
    },
  ],
  [
    '31-027',
    'a font without a map',
    (d) => {
      font(d).unicode = undefined
    },
  ],
  [
    '31-030',
    'a missing glyph',
    (d) => {
      font(d).used.add(0)
    },
  ],
]

describe('each check finds what it is for', () => {
  test.for(cases)('%s: %s', ([clause, , spoil]) => {
    const document = openDocument(printed.bytes)
    spoil(document)
    expect(checkDocument(document).map((finding) => finding.clause)).toContain(clause)
  })
})

test('a standard is claimed only when its checks find nothing', async () => {
  const page = samplePage.replace('alt="A dot"', 'alt="A dot" title=""').replace('<html lang="en">', '<html>')
  const { bytes, claims, findings } = await printPdf(page, packaged)
  expect(findings.map(({ clause }) => clause)).toEqual(['6.7.4', '11-006'])
  expect(claims).toEqual(['PDF/A-3B'])
  expect((await checkPdf(bytes)).map(({ clause }) => clause)).toEqual(['6.7.4', '06-002', '11-006'])
})

test('a character that no font has is found', async () => {
  const { findings, claims } = await printPdf(
    '<!doctype html><html lang="en"><title>x</title><p>\u{1F9FF}\u{10330}',
    packaged,
  )
  expect(findings.map(({ clause }) => clause)).toContain('31-030')
  expect(claims).toEqual([])
})
