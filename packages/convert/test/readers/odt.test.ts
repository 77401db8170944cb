import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

const STYLES = `
  <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_2"/>
  <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>`

const BODY = `
  <text:tracked-changes><text:changed-region><text:deletion><text:p>Assistant</text:p></text:deletion></text:changed-region></text:tracked-changes>
  <text:p text:style-name="Title">Ilse Vondel</text:p>
  <text:p><text:a xlink:href="mailto:ilse@vondel.example">ilse@vondel.example</text:a></text:p>
  <text:h text:outline-level="1">Employment</text:h>
  <text:p>2018–2022<text:tab/>Associate<text:s/>Professor<office:annotation><text:p>really?</text:p></office:annotation>, University of Groot<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>On leave in the spring.</text:p></text:note-body></text:note></text:p>
  <text:p>2014–2018<text:tab/>Lecturer, Polder College</text:p>
  <text:p text:style-name="P1">Education</text:p>
  <table:table><table:table-column/>
    <table:table-row><table:table-cell><text:p>2014</text:p></table:table-cell><table:table-cell><text:p>PhD Geography, University of Groot</text:p></table:table-cell></table:table-row>
    <table:table-row><table:table-cell><text:p>2009</text:p></table:table-cell><table:table-cell><text:p>MSc Geography, Polder College</text:p></table:table-cell></table:table-row>
  </table:table>
  <text:p><text:span text:style-name="T1">Publications</text:span></text:p>
  <text:list><text:list-item><text:p>Vondel, I. (2019). Reading the polder. Landscape Letters, 4(1), 1–19.</text:p></text:list-item></text:list>`

test('headings, tables, tabs, lists, links and notes come out; deletions and comments are left out', async () => {
  const { resume, text, ledger } = await convert(archive(BODY), { path: 'cv.odt' })
  expect(resume.basics).toMatchObject({ name: 'Ilse Vondel', email: 'ilse@vondel.example' })
  expect(resume.work).toMatchObject([
    { name: 'University of Groot', position: 'Associate Professor', startDate: '2018', endDate: '2022' },
    { name: 'Polder College', position: 'Lecturer', startDate: '2014', endDate: '2018' },
  ])
  expect(resume.education).toMatchObject([
    { institution: 'University of Groot', studyType: 'PhD', endDate: '2014' },
    { institution: 'Polder College', studyType: 'MSc', endDate: '2009' },
  ])
  expect(resume.publications).toMatchObject([{ name: 'Reading the polder', releaseDate: '2019' }])
  expect(text).toContain('On leave in the spring')
  expect(text).not.toMatch(/Assistant|really\?/u)
  expect(ledger.unplaced).toBe(0)
})

test.for<[string, Uint8Array, string]>([
  ['is no XML', archive('<text:p>'), 'damaged'],
  [
    'is nested very deep',
    archive(`${'<text:section>'.repeat(50_000)}${'</text:section>'.repeat(50_000)}`),
    'damaged',
  ],
  ['unpacks to far too much', archive(' '.repeat(80 * 2 ** 20)), 'too-large'],
])('a file that %s is refused', async ([, bytes, code]) => {
  await expect(convert(bytes, { path: 'cv.odt' })).rejects.toMatchObject({ code, path: 'cv.odt' })
})

function archive(body: string): Uint8Array {
  const spaces = ['office', 'style', 'text', 'table', 'fo', 'xlink'].map(
    (name) => `xmlns:${name}="urn:${name}"`,
  )
  const content = `<office:document-content ${spaces.join(' ')}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
  })
}
