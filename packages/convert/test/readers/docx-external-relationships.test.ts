import { createHook } from 'node:async_hooks'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** How a document calls for what is outside it: in words, the kind of the relationship, and the markup. */
const CALLS: readonly (readonly [string, string, string])[] = [
  ['a linked picture', 'image', picture('<a:blip r:link="outside"/>')],
  ['an embedded picture', 'image', picture('<a:blip r:embed="outside"/>')],
  ['an old picture', 'image', '<w:r><w:pict><v:shape><v:imagedata r:id="outside"/></v:shape></w:pict></w:r>'],
  ['a link', 'hyperlink', '<w:hyperlink r:id="outside"><w:r><w:t> </w:t></w:r></w:hyperlink>'],
  ['an object', 'oleObject', '<w:r><w:object><o:OLEObject Type="Link" r:id="outside"/></w:object></w:r>'],
  ['a part of the text', 'subDocument', '<w:subDoc r:id="outside"/>'],
  ['a chunk of another format', 'aFChunk', '<w:altChunk r:id="outside"/>'],
  ['a template', 'attachedTemplate', ''],
]

const TEXT = ['Ilse Vondel', 'ilse@vondel.example', 'Employment', 'Lecturer, Polder College, 2014–2018']
const STYLES = ['Title', 'Normal', 'Heading1', 'Normal']

const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url ?? '')
  response.end()
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
})

test.for(CALLS)('%s outside the document is not opened, and the text is read', async ([, type, markup]) => {
  const { port } = server.address() as AddressInfo
  for (const target of [`http://127.0.0.1:${port}/outside`, 'file:///etc/passwd', '../../../etc/passwd']) {
    const bytes = archive(type, markup, target)
    await convert(bytes, { path: 'cv.docx' })
    const { result, files } = await countingFiles(() => convert(bytes, { path: 'cv.docx' }))
    expect(files).toBe(0)
    expect(asked).toEqual([])
    expect(result.messages).toEqual([])
    expect(result.text.split('\n').filter((line) => line.trim() !== '')).toEqual(TEXT)
    expect(result.resume.basics).toMatchObject({ name: 'Ilse Vondel', email: 'ilse@vondel.example' })
    expect(result.resume.work).toMatchObject([{ position: 'Lecturer', name: 'Polder College' }])
  }
})

/** Run a step whose modules are loaded, and count what it asks of the file system. */
async function countingFiles<T>(step: () => Promise<T>): Promise<{ result: T; files: number }> {
  let files = 0
  const hook = createHook({
    init: (_, type) => {
      if (type.startsWith('FSREQ')) files += 1
    },
  }).enable()
  try {
    const result = await step()
    return { result, files }
  } finally {
    hook.disable()
  }
}

/** A Word document with a relationship to something outside it, from its text and from its settings. */
function archive(type: string, markup: string, target: string): Uint8Array {
  const outside = relationships(
    `<Relationship Id="outside" Type="${OFFICE}/relationships/${type}" Target="${target}" TargetMode="External"/>`,
  )
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': relationships(
      `<Relationship Id="main" Type="${OFFICE}/relationships/officeDocument" Target="word/document.xml"/>`,
    ),
    'word/document.xml': body(
      `${TEXT.map((text, place) => styled(STYLES[place] ?? 'Normal', text)).join('')}<w:p>${markup}</w:p>`,
    ),
    'word/_rels/document.xml.rels': outside,
    'word/settings.xml': `<w:settings xmlns:w="${WORD}" xmlns:r="${OFFICE}/relationships"><w:attachedTemplate r:id="outside"/></w:settings>`,
    'word/_rels/settings.xml.rels': outside,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])))
}

function relationships(entries: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries}</Relationships>`
}

function body(paragraphs: string): string {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
  return `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}/relationships" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:body>${paragraphs}</w:body></w:document>`
}

function styled(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
}

function picture(blip: string): string {
  return `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill>${blip}</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}
