import type { Resume } from '@offprint/schema'
import { describe, expect, test } from 'vitest'
import { convert, type Hints } from '../../src/index.ts'

const HEAD = '# Ada Berg\n\nada@example.org\n\n'
const BEES = '## Bees and I\n\n- Keeper, Leeds Trust, 2011–2013\n- Keeper, York Trust, 2009\n'
const posts = (resume: Resume): unknown => resume.work?.map(({ name, position }) => [position, name])

/** Every way to say of which kind a section is. */
const WAYS: readonly (readonly [string, string, Hints?])[] = [
  ['a comment above the heading', `${HEAD}<!-- offprint: kind=work -->\n\n${BEES}`],
  ['a comment above, without a line between', `${HEAD}<!-- offprint: kind=work -->\n${BEES}`],
  ['a comment below the heading', `${HEAD}${BEES.replace('\n\n', '\n\n<!-- offprint: work -->\n\n')}`],
  ['a comment at the end of the section', `${HEAD}${BEES}\n<!-- offprint: work -->\n`],
  [
    'a comment above a line that is no heading',
    `${HEAD}<!-- offprint: work -->\n\n${BEES.replace('## ', '')}`,
  ],
  ['front matter', `---\noffprint:\n  sections:\n    Bees and I: work\n---\n\n${HEAD}${BEES}`],
  [
    'front matter, in other letters',
    `---\noffprint: { sections: { "BEES & I": work } }\n---\n\n${HEAD}${BEES.replace('and', '&')}`,
  ],
  [
    'front matter, of a line that is no heading',
    `---\noffprint: { sections: { Bees and I: work } }\n---\n\n${HEAD}${BEES.replace('## ', '')}`,
  ],
  ['the caller', `${HEAD}${BEES}`, { sections: { 'Bees and I': { kind: 'work' } } }],
  ['a comment in a page', page('<!-- offprint: kind=work -->')],
]

describe('the kind of a section', () => {
  test.for(WAYS)('%s', async ([, source, hints]) => {
    const { resume, messages, ledger } = await convert(source, hints ? { hints } : {})
    expect(posts(resume)).toEqual([
      ['Keeper', 'Leeds Trust'],
      ['Keeper', 'York Trust'],
    ])
    expect(resume.meta?.sections).toMatchObject([{ title: expect.stringMatching(/^Bees (?:and|&) I$/u) }])
    expect(messages).toEqual([])
    expect(ledger.unplaced).toBe(0)
  })

  test('entries without a heading', async () => {
    const entries = BEES.slice(BEES.indexOf('-'))
    const { resume, messages } = await convert(`${HEAD}<!-- offprint: work -->\n\n${entries}`)
    expect(posts(resume)).toHaveLength(2)
    expect(messages).toEqual([])
  })

  test('a section and all below it is left out', async () => {
    const source = `${HEAD}${BEES}\n<!-- offprint: omit -->\n\n## Talks\n\n- On bees, Leeds, 2019\n\n### Education\n\n- PhD, Leeds, 2009\n\n## Skills\n\n- Carving\n`
    const { resume, ledger, messages } = await convert(source)
    expect(Object.keys(resume)).toEqual(['basics', 'skills', 'projects', 'meta'])
    expect(resume.meta?.sections?.map(({ title }) => title)).toEqual(['Bees and I', 'Skills'])
    expect(ledger.entries.filter(({ kind }) => kind === 'omitted').map(({ text }) => text)).toEqual([
      'Talks',
      'On bees, Leeds, 2019',
      'Education',
      'PhD, Leeds, 2009',
    ])
    expect(ledger.unplaced).toBe(0)
    expect(messages.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('the nearest hint holds', async () => {
    const source = `---\noffprint: { sections: { Bees and I: grants } }\n---\n\n${HEAD}<!-- offprint: work -->\n\n${BEES}`
    expect(posts((await convert(source)).resume)).toHaveLength(2)
  })
})

describe('the order of the parts', () => {
  /** An order, an entry, and what becomes of it. */
  const ORDERS: readonly (readonly [string, string, string, object])[] = [
    [
      'work',
      'organization, position, date',
      'Rune Ltd, Keeper of Ships, 2011–2013',
      { name: 'Rune Ltd', position: 'Keeper of Ships', startDate: '2011' },
    ],
    [
      'work',
      'position, department, organization',
      '2011 Porter, Kiln Room, The Old Works',
      { position: 'Porter', department: 'Kiln Room', name: 'The Old Works' },
    ],
    [
      'work',
      'position, organization, place',
      'Porter (nights), The Old Works, Leeds, 2011',
      { position: 'Porter (nights)', name: 'The Old Works', location: 'Leeds' },
    ],
    [
      'work',
      'position, organization, place, date',
      'Reader, University of Oslo, 2011, unpaid',
      { position: 'Reader', name: 'University of Oslo', startDate: '2011', summary: 'unpaid' },
    ],
    [
      'work',
      'skip, position, organization',
      'No. 7; Porter; The Old Works',
      { position: 'Porter', name: 'The Old Works' },
    ],
    [
      'education',
      'organization, subject, degree',
      'Leeds, Runes, PhD, 2011',
      { institution: 'Leeds', area: 'Runes', studyType: 'PhD', endDate: '2011' },
    ],
    [
      'awards',
      'organization, title, note',
      'Glyph Society: The Stone, for runes, 2011',
      { awarder: 'Glyph Society', title: 'The Stone', summary: 'for runes', date: '2011' },
    ],
    [
      'grants',
      'amount, title, funder',
      '€20,000, Runes, Norse Council, 2016',
      { amount: { value: 20000, currency: 'EUR' }, name: 'Runes', entity: 'Norse Council', type: 'grant' },
    ],
    [
      'grants',
      'funder, title',
      'Norse Council, Runes, 2016, €20,000',
      { amount: { value: 20000, currency: 'EUR' }, name: 'Runes', entity: 'Norse Council' },
    ],
    [
      'talks',
      'event, title, place',
      'Glyph Days, Runes at Sea, Oslo, 2016',
      { entity: 'Glyph Days', name: 'Runes at Sea', location: 'Oslo', type: 'talk' },
    ],
    [
      'committee',
      'organization, position',
      'Glyph Society, Voice of the Young, 2016',
      { organization: 'Glyph Society', position: 'Voice of the Young', type: 'committee' },
    ],
    [
      'certificates',
      'issuer, title',
      'Red Cross, First Aid, 2016',
      { issuer: 'Red Cross', name: 'First Aid', date: '2016' },
    ],
  ]

  test.for(ORDERS)('%s: %s: %s', async ([kind, order, entry, expected]) => {
    const source = `${HEAD}<!-- offprint: kind=${kind} order="${order}" -->\n\n## What I did\n\n- ${entry}\n`
    const { resume, ledger, messages } = await convert(source)
    const [item] = [
      resume.work,
      resume.education,
      resume.awards,
      resume.projects,
      resume.volunteer,
      resume.certificates,
    ].flatMap((items): object[] => items ?? [])
    expect(item).toMatchObject(expected)
    expect(ledger.unplaced).toBe(0)
    expect(messages.filter(({ rule }) => rule.endsWith('hint'))).toEqual([])
  })
})

describe('names and text to leave out', () => {
  test.for([
    ['front matter', '---\noffprint: { names: [Ada Dahl] }\n---\n\n', {}],
    ['a comment', '<!-- offprint: names="Dahl, Ada" -->\n\n', {}],
    ['the caller', '', { names: ['Ada Dahl'] }],
  ] as const)('other names: %s', async ([, before, hints]) => {
    const { resume, messages } = await convert(
      `${before}${HEAD}## Articles\n\n- Dahl A, Holm I (2019). On runes. *Glyphs* 1:2–3.\n`,
      { hints },
    )
    expect(resume.basics?.alternateNames).toEqual(['Ada Dahl'])
    expect(messages).toEqual([])
  })

  test.for([
    ['Printed with Pandoc.', 'Printed with Pandoc.'],
    ['printed  WITH\npandoc.', 'Printed with Pandoc.'],
    ['in Pandoc', 'Casting in Pandoc'],
  ] as const)('%j in %j', async ([omit, text]) => {
    const source = `${HEAD}## Skills\n\n- Carving\n- ${text}\n`
    const { resume, ledger, messages } = await convert(source, { hints: { omit: [omit] } })
    expect(JSON.stringify(resume)).not.toContain('Pandoc')
    expect(ledger.entries).toMatchObject([{ kind: 'omitted' }])
    expect(ledger.unplaced).toBe(0)
    expect(messages).toEqual([])
  })
})

describe('hints that match nothing', () => {
  /** A hint, and what is said of it: rule, line, reason, remedy. */
  const USELESS: readonly (readonly [string, Hints, RegExp, RegExp])[] = [
    [
      'a heading that isn’t there',
      { sections: { 'Bees and Me': { kind: 'work' } } },
      /no heading is "Bees and Me"/u,
      /did you mean "Bees and I"\?/u,
    ],
    ['a text that isn’t there', { omit: ['nowhere'] }, /stands nowhere: "nowhere"/u, /within one paragraph/u],
    ['a name that isn’t there', { names: ['Bo Ek'] }, /the name "Bo Ek" is printed nowhere/u, /^$/u],
    [
      'an order of skills',
      { sections: { Skills: { order: ['title'] } } },
      /skills have no order of parts/u,
      /leave the order out/u,
    ],
    [
      'a part that a post doesn’t have',
      { sections: { 'Bees and I': { kind: 'work', order: ['amount', 'position'] } } },
      /work have no amount/u,
      /they have position, /u,
    ],
  ]

  test.for(USELESS)('%s', async ([, hints, reason, remedy]) => {
    const { messages } = await convert(`${HEAD}${BEES}\n## Skills\n\n- Carving\n`, { hints })
    expect(messages.filter(({ rule }) => rule === 'unused-hint')).toMatchObject([
      { severity: 'warning', reason: expect.stringMatching(reason) },
    ])
    expect(messages.find(({ rule }) => rule === 'unused-hint')?.remedy ?? '').toMatch(remedy)
  })

  test('a comment behind everything', async () => {
    const { messages } = await convert('Ada Berg\n\nada@example.org\n\n<!-- offprint: kind=work -->\n')
    expect(messages).toMatchObject([{ rule: 'unused-hint', place: { start: { line: 5 } } }])
  })
})

function page(comment: string): string {
  return `<!DOCTYPE html><html><body><h1>Ada Berg</h1><p>ada@example.org</p>${comment}<h2>Bees and I</h2><ul><li>Keeper, Leeds Trust, 2011–2013</li><li>Keeper, York Trust, 2009</li></ul></body></html>`
}
