import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Resume, validateResume } from '@offprint/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convert } from '../../src/index.ts'
import { writeMarkdown } from '../../src/write/index.ts'

const ada: Resume = JSON.parse(await readFile(resolve(import.meta.dirname, 'ada.resume.json'), 'utf8'))
const markdown = writeMarkdown(ada)

async function edited(from: string | RegExp, to: string): Promise<Resume> {
  const changed = markdown.replace(from, to)
  expect(changed).not.toBe(markdown)
  const { resume, ledger } = await convert(changed)
  expect(ledger.mapped + ledger.structure + ledger.repaired + ledger.unplaced).toBe(changed.length)
  return resume
}

describe('what is laid out as before is read as before', () => {
  test('a date', async () => {
    const { work, ...rest } = await edited('(2019–)', '(2019–2024)')
    expect(work).toEqual([{ ...ada.work?.[0], endDate: '2024' }, ada.work?.[1]])
    expect(rest).toEqual({ ...ada, work: undefined })
  })

  test('an entry less', async () => {
    expect(await edited(/- \*\*Surveyor.*?(?=\n## )/su, '')).toEqual({ ...ada, work: [ada.work?.[0]] })
  })

  test('a title that is renamed', async () => {
    const { meta } = await edited('## Positions\n', '## Posts\n')
    expect(meta?.sections?.[0]).toEqual({ title: 'Posts', level: 1, select: { section: 'work' } })
  })
})

test('front matter that makes no valid resume leaves the document to the usual reading', async () => {
  const { basics, work } = await edited('meta: {"language":"en"}', 'set: {"work":"none"}\nkeys: 1')
  expect(basics?.name).toBe('Ada Example')
  expect(work).toMatchObject(ada.work ?? [])
  const { volunteer } = await edited('meta: {"language":"en"}', 'set: {"volunteer":"none"}')
  expect(volunteer).toBeUndefined()
})

test('whatever is done to its lines, the result is valid and every character is accounted for', async () => {
  const lines = markdown.split('\n')
  const other = fc.constantFrom(
    ...lines,
    '',
    'Some prose.',
    '- 2020: Prize',
    '## Awards',
    '# Ada',
    '---',
    '- Born: long ago',
    '<!-- offprint: {"select":1} -->',
  )
  const edit = fc.record({
    at: fc.nat(lines.length - 1),
    remove: fc.nat(2),
    add: fc.array(other, { maxLength: 2 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
      const text = edits
        .reduce((left, { at, remove, add }) => left.toSpliced(at, remove, ...add), lines)
        .join('\n')
      const { resume, ledger } = await convert(text)
      expect(validateResume(resume).filter(({ severity }) => severity === 'error')).toEqual([])
      expect(ledger.total).toBe(text.length)
      expect(ledger.mapped + ledger.structure + ledger.repaired + ledger.unplaced).toBe(text.length)
    }),
    { numRuns: 60 },
  )
})

describe('what is laid out otherwise is read as any document is, and the rest as before', () => {
  test('a date in another form', async () => {
    const { work } = await edited('(2019–)', '(May 2019 – present)')
    expect(work?.[0]).toMatchObject({
      position: 'Senior Researcher',
      name: 'University of Zenda',
      startDate: '2019-05',
    })
    expect(work?.[1]).toEqual(ada.work?.[1])
  })

  test('an entry that is added', async () => {
    const entry = '- 2024 – present: Professor of Ebb, University of Bonn, Germany\n'
    const { work, publications } = await edited('## Positions\n\n', `## Positions\n\n${entry}`)
    expect(work?.[0]).toMatchObject({
      position: 'Professor of Ebb',
      name: 'University of Bonn',
      startDate: '2024',
    })
    expect(work?.slice(1)).toEqual(ada.work)
    expect(publications).toEqual(ada.publications)
  })

  test('a reference that is added', async () => {
    const entry = '- Example A, Instance B. Floods. Annals of Water 13:1-9, 2022.\n'
    const { publications } = await edited('> without reports\n\n', `> without reports\n\n${entry}`)
    expect(publications?.[0]).toMatchObject({
      name: 'Floods',
      publisher: 'Annals of Water',
      releaseDate: '2022',
    })
    expect(publications?.slice(1)).toEqual(ada.publications)
  })

  test('an entry under a heading whose words don’t say what it holds', async () => {
    const entry = '- *Spring tides*. Water Days, Vienna, Austria, 3 June 2023\n'
    const { projects } = await edited(/(## On Stage\n<!--.*-->\n\n)/u, `$1${entry}`)
    expect(projects?.[1]).toMatchObject({ name: 'Spring tides', startDate: '2023-06-03', group: 'Talks' })
    expect(projects?.[2]).toEqual(ada.projects?.[1])
  })

  test('a section that is added', async () => {
    const section = '## Awards\n\n- Best Paper Prize, Water Days, 2023\n\n'
    const { awards, meta, ...rest } = await edited('## Skills', `${section}## Skills`)
    expect(awards).toMatchObject([{ title: 'Best Paper Prize', date: '2023' }])
    expect(meta?.sections?.map(({ title }) => title).slice(-3)).toEqual(['Awards', 'Skills', 'Languages'])
    expect(rest).toEqual({ ...ada, meta: undefined })
  })

  test('a section that no word list knows', async () => {
    const section = '## Along the Shore\n\n- 2020: Shells, Strelsau Museum\n\n'
    const { projects, meta } = await edited('## Skills', `${section}## Skills`)
    expect(projects?.[2]).toMatchObject({ name: 'Shells', type: 'Along the Shore', startDate: '2020' })
    expect(meta?.sections).toContainEqual({
      title: 'Along the Shore',
      level: 1,
      select: { section: 'projects', type: 'Along the Shore' },
    })
  })

  test('a line of contacts', async () => {
    const { basics } = await edited('- E-mail:', '- Phone no. +43 1 5555\n- E-mail:')
    expect(basics).toEqual({ ...ada.basics, phone: '+43 1 5555' })
  })
})
