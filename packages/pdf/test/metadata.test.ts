import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { dictionaryOf, listOf, resolve } from '../src/format/access.ts'
import { decodeStream } from '../src/format/filters.ts'
import { PdfStream, PdfString } from '../src/format/objects.ts'
import { readTextString } from '../src/format/text-string.ts'
import { printPdf, readAttachments, withPrinter } from '../src/index.ts'
import { documentDate } from '../src/metadata/document-date.ts'
import { resumeInformation } from '../src/metadata/resume-information.ts'
import { srgbProfile } from '../src/metadata/srgb-profile.ts'
import { xmpPacket } from '../src/metadata/xmp-packet.ts'
import { openDocument } from './support/open-sample.ts'
import { packaged } from './support/printer.ts'
import { samplePage, sampleResume } from './support/sample-page.ts'

const bib = {
  name: 'publications.bib',
  mimeType: 'application/x-bibtex',
  bytes: new Uint8Array(Buffer.from('@misc{a}\n')),
}
const { bytes } = await printPdf(samplePage, { ...packaged, resume: sampleResume, attachments: [bib] })
const document = openDocument(bytes)

describe('the date of a document', () => {
  test.for<[string | undefined, string | undefined, string]>([
    ['2024-02-29T12:30:00Z', '0', '2024-02-29T12:30:00Z'],
    ['2024-02-29T12:30:00', undefined, '2024-02-29T12:30:00Z'],
    ['2024-02-29T12:30:00+02:00', undefined, '2024-02-29T10:30:00Z'],
    ['2024-02-29 12:30', undefined, '2024-02-29T12:30:00Z'],
    ['2024-02-29', undefined, '2024-02-29T00:00:00Z'],
    ['2024', undefined, '2024-01-01T00:00:00Z'],
    ['v1.0.0', '86400', '1970-01-02T00:00:00Z'],
    ['2024-99-99', '86400', '1970-01-02T00:00:00Z'],
    [undefined, 'soon', '2000-01-01T00:00:00Z'],
    [undefined, undefined, '2000-01-01T00:00:00Z'],
  ])('%s or %s gives %s', ([lastModified, epoch, date]) => {
    expect(documentDate(lastModified, epoch)).toBe(date)
  })
})

test('a resume says who wrote it and what it is about', () => {
  expect(resumeInformation(sampleResume)).toEqual({
    author: 'Ada Example',
    subject: 'Writes about numbers',
    keywords: ['Affinity', 'office', 'Łódź'],
    language: undefined,
    lastModified: '2024-02-29T12:30:00',
    pdfRenderOptions: undefined,
  })
})

test.for([null, 7, 'x', [], {}, { basics: 1, skills: 'x', meta: [] }, { skills: [null, { keywords: 7 }] }])(
  'nothing is read out of %j',
  (resume) => {
    expect(resumeInformation(resume)).toMatchObject({ author: undefined, keywords: [] })
  },
)

test('the information dictionary is filled from page and resume', () => {
  const information = dictionaryOf(document.file, document.file.trailer.get('Info'))
  const texts = Object.fromEntries(
    [...(information ?? [])].map(([key, value]) => [
      key,
      value instanceof PdfString ? readTextString(value) : value,
    ]),
  )
  expect(texts).toEqual({
    Title: 'Ada Example, curriculum vitae',
    Author: 'Ada Example',
    Subject: 'Writes about numbers',
    Keywords: 'Affinity, office, Łódź',
    Creator: 'Offprint',
    Producer: 'Offprint',
    CreationDate: "D:20240229123000+00'00'",
    ModDate: "D:20240229123000+00'00'",
  })
})

test('the XMP packet escapes markup and drops what XML cannot hold', () => {
  const packet = xmpPacket(
    {
      title: 'a < b & c > d\u0000\ud800',
      author: undefined,
      subject: undefined,
      keywords: [],
      language: 'en',
      date: 'x',
      creator: 'y',
      producer: 'z',
    },
    [],
  )
  expect(packet).toContain('a &lt; b &amp; c &gt; d \ufffd</rdf:li>')
  expect(packet).not.toMatch(/pdfaid:part|pdfuaid:part/)
})

test('the profile is small, whole, and of sRGB', () => {
  const profile = Buffer.from(srgbProfile())
  expect(profile.readUInt32BE(0)).toBe(profile.length)
  expect(profile.length).toBeLessThan(700)
  expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ')
  const intent = dictionaryOf(document.file, listOf(document.file, document.catalog.get('OutputIntents'))[0])
  const stream = resolve(document.file, intent?.get('DestOutputProfile'))
  expect(stream instanceof PdfStream && Buffer.from(decodeStream(stream)).equals(profile)).toBe(true)
})

test('files come out as they went in', () => {
  const files = readAttachments(bytes)
  expect(files.map(({ name, mimeType }) => [name, mimeType])).toEqual([
    ['publications.bib', 'application/x-bibtex'],
    ['resume.json', 'application/json'],
  ])
  expect(files[0]?.bytes).toEqual(bib.bytes)
  expect(JSON.parse(Buffer.from(files[1]?.bytes ?? []).toString('utf8'))).toEqual(sampleResume)
})

test('a resume.json of the caller is taken byte for byte', async () => {
  const own = {
    name: 'resume.json',
    mimeType: 'application/json',
    bytes: new Uint8Array(Buffer.from('{ "basics" : {} }')),
  }
  const printed = await printPdf('<p>x', { ...packaged, resume: sampleResume, attachments: [own] })
  expect(readAttachments(printed.bytes)).toEqual([own])
})

test('pages keep the numbers that they have in the whole', async () => {
  const labels = async (pageRanges?: string): Promise<unknown> => {
    const page = '<!doctype html>'.concat(
      ...Array.from({ length: 5 }, () => '<p style="break-after: page">x'),
    )
    const printed = await printPdf(page, {
      ...packaged,
      ...(pageRanges === undefined ? {} : { render: { pageRanges } }),
    })
    const { file, catalog } = openDocument(printed.bytes)
    return dictionaryOf(file, catalog.get('PageLabels'))?.get('Nums')
  }
  const label = (first: number): Map<string, unknown> =>
    new Map<string, unknown>([
      ['S', 'D'],
      ['St', first],
    ])
  expect(await labels()).toEqual([0, label(1)])
  expect(await labels('2-3, 5')).toEqual([0, label(2), 2, label(5)])
})

describe('the same resume gives the same bytes', () => {
  test('twice in one browser, and in another', async () => {
    const options = { resume: sampleResume, attachments: [bib] }
    await withPrinter(packaged, async (printer) => {
      expect(await printPdf(samplePage, { ...options, printer })).toMatchObject({ bytes })
      expect(await printPdf(samplePage, { ...options, printer })).toMatchObject({ bytes })
    })
  })

  test.for(['Pacific/Kiritimati', 'America/Los_Angeles'])('in the time zone %s', (zone) => {
    const source = `
      import { createHash } from 'node:crypto'
      import { printPdf } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)}
      import { samplePage, sampleResume } from ${JSON.stringify(new URL('support/sample-page.ts', import.meta.url).href)}
      const bib = { name: 'publications.bib', mimeType: 'application/x-bibtex', bytes: new Uint8Array(Buffer.from('@misc{a}\\n')) }
      const { bytes } = await printPdf(samplePage, { sources: ['packaged'], resume: sampleResume, attachments: [bib] })
      process.stdout.write(Buffer.from(bytes).toString('base64'))`
    const env = { ...process.env, TZ: zone, LANG: 'de_DE.UTF-8', SOURCE_DATE_EPOCH: '1' }
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
      env,
      maxBuffer: 2 ** 26,
    })
    expect(Buffer.from(stdout.toString('latin1'), 'base64').equals(bytes)).toBe(true)
  })

  test('and another resume gives others', async () => {
    const resume = { ...sampleResume, meta: { lastModified: '2024-03-01' } }
    const other = await printPdf(samplePage, { ...packaged, resume, attachments: [bib] })
    expect(Buffer.from(other.bytes).equals(bytes)).toBe(false)
  })
})
