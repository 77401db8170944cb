import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

const FILES = {
  'Profile.csv':
    'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location\r\nSolveig,Abara,,,,Hydrologist,"I measure rivers, and ""count"" fish.",Research,,Tromsø\r\n',
  'Email Addresses.csv': 'Email Address,Confirmed,Primary,Updated On\nsolveig@abara.example,Yes,Yes,\n',
  'Positions.csv':
    'Company Name,Title,Description,Location,Started On,Finished On\nRiver Office,Head of Gauges,"Runs 40 stations.\nWrites the yearbook.",Tromsø,Mar 2019,\nNorth College,Lecturer,,Alta,2014,Feb 2019\n',
  'Education.csv':
    'School Name,Start Date,End Date,Notes,Degree Name,Activities\nNorth College,2008,2013,,MSc Hydrology,Choir\n',
  'Skills.csv': 'Name\nGauging\nR\n',
  'Languages.csv': 'Name,Proficiency\nNorwegian,Native or bilingual proficiency\n',
  'Honors.csv': 'Title,Description,Issued On\nGolden Gauge,,Jun 2020\n',
  'messages.csv': 'FROM,CONTENT\nsomeone,secret\n',
}

test('the tables of the archive become a resume, and letters stay where they are', async () => {
  const archive = zipSync(
    Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, strToU8(text)])),
  )
  const { resume, text, map, messages } = await convert(archive, { path: 'export.zip' })
  expect(resume).toEqual({
    basics: {
      name: 'Solveig Abara',
      label: 'Hydrologist',
      email: 'solveig@abara.example',
      summary: 'I measure rivers, and "count" fish.',
      location: { city: 'Tromsø' },
    },
    work: [
      {
        name: 'River Office',
        position: 'Head of Gauges',
        location: 'Tromsø',
        startDate: '2019-03',
        summary: 'Runs 40 stations.\nWrites the yearbook.',
      },
      {
        name: 'North College',
        position: 'Lecturer',
        location: 'Alta',
        startDate: '2014',
        endDate: '2019-02',
      },
    ],
    education: [
      {
        institution: 'North College',
        studyType: 'MSc Hydrology',
        startDate: '2008',
        endDate: '2013',
        summary: 'Choir',
      },
    ],
    awards: [{ title: 'Golden Gauge', date: '2020-06' }],
    skills: [{ name: 'Gauging' }, { name: 'R' }],
    languages: [{ language: 'Norwegian', fluency: 'Native or bilingual proficiency' }],
  })
  expect(messages).toEqual([])
  expect(text).not.toContain('secret')
  const [span] = map.mappings.find(({ pointer }) => pointer === '/work/1/name')?.spans ?? []
  expect(text.slice(span?.start.offset, span?.end.offset)).toBe('North College')
})

test('an archive that unpacks to far too much is refused', async () => {
  const archive = zipSync({ 'Profile.csv': new Uint8Array(80 * 2 ** 20) })
  await expect(convert(archive, { path: 'export.zip' })).rejects.toMatchObject({ code: 'too-large' })
})
