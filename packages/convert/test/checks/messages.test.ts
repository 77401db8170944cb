import { describe, expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

const HEAD = '# Ada Berg\n\nada.berg@example.org\n\n'
const POSTS = [
  '- Reader, University of Oslo, 2019–2021',
  '- Lecturer, University of Bergen, 2015–2018',
  '- Fellow, University of Leeds, 2012–2014',
  '- Assistant, University of Exeter, 2009–2011',
]
const employment = (...more: readonly string[]): string =>
  `${HEAD}## Employment\n\n${[...POSTS, ...more].join('\n')}`

/** A document, and what is said of it: rule, line, and the text that the caret stands below. */
const TOLD: readonly (readonly [string, string, readonly string[]])[] = [
  ['a post without a date', employment('- Visiting Scholar, ETH Zürich'), ['no-date 11 Visiting Scholar']],
  [
    'posts of which most have no date are told once',
    `${HEAD}## Employment\n\n- Reader, University of Oslo\n- Lecturer, University of Bergen\n- Fellow, University of Leeds`,
    ['no-date 5 Employment'],
  ],
  [
    'a reference without a year',
    `${HEAD}## Articles\n\n- Berg A. On runes. *Glyphs* 1:2–3.\n- Berg A (2019). On sagas. *Glyphs* 2:4–9.`,
    ['no-date 7 On runes'],
  ],
  [
    'a range turned round',
    employment('- Trainee, Norse Museum, Oslo, 2008–2005'),
    ['reversed-range 11 2008–2005'],
  ],
  [
    'two periods, and a gap between them',
    employment('- Trainee, Norse Museum, Oslo, 2003–2004 and 2007–2008'),
    ['several-periods 11 2003–2004'],
  ],
  [
    'a post without an employer',
    employment('- Senior Lecturer, on the runes of three fjords, 2007–2008'),
    ['missing-part 11 Senior Lecturer, on the runes of three fjords'],
  ],
  [
    'an unknown heading above entries that look like posts in part',
    `${HEAD}## Along the Way\n\n- Consultant, Rune Ltd, Leeds, 2011–2013\n- Rebuilt a wall, 2009\n- Officer, Museum Trust, York, 2007–2008\n- Learned to carve, 2001`,
    ['doubtful-kind 5 Along the Way'],
  ],
  [
    'a heading that its entries contradict',
    `${HEAD}## Articles\n\n${POSTS.join('\n')}`,
    ['doubtful-kind 5 Articles'],
  ],
  ['an unknown heading', `${HEAD}## Beekeeping\n\n- Six hives, 2014`, ['unknown-heading 5 Beekeeping']],
  ['no name', 'ada@example.org\n\n## Employment\n\n- Reader, University of Oslo, 2019–2021', ['no-name']],
  ['no address', '# Ada Berg\n\n## Employment\n\n- Reader, University of Oslo, 2019–2021', ['no-email']],
]

const BROKEN_TABLES: readonly (readonly [string, string, string])[] = [
  [
    'a line of dashes too short',
    '| a | b |\n| - |\n| 1 | 2 |',
    'its first line has 2 columns, and the line of dashes 1',
  ],
  ['no line of dashes', '| a | b |\n| 1 | 2 |', 'no line of dashes stands below its first line'],
  ['a row too long', '| a | b |\n| - | - |\n| 1 | 2 | 3 |', 'this row has 3 cells, and its table 2 columns'],
]

/** Documents that need no look. */
const SILENT: readonly (readonly [string, string])[] = [
  ['plain posts', employment()],
  ['periods that follow each other', employment('- Trainee, Norse Museum, Oslo, 2003–2004, 2004–2008')],
  ['a leave within a post', employment('- Trainee, Norse Museum, Oslo, 2003–2008 (on leave 2004–2005)')],
  ['a leave among posts', employment('- 2007–2008 Parental leave')],
  ['undated skills', `${HEAD}## Skills\n\n- Carving\n- Casting`],
  ['undated reviewing', `${HEAD}## Reviewing\n\n- Glyphs\n- Journal of Norse Studies`],
  ['a reference to appear', `${HEAD}## Articles\n\n- Berg A (in press). On runes. *Glyphs*.`],
  ['a line with bars', '# Ada Berg\n\n| ada@example.org | Oslo |\n\n## Skills\n\n- Carving'],
]

describe('messages', () => {
  test.for(TOLD)('%s', async ([, source, expected]) => {
    const { messages } = await convert(source)
    expect(
      messages.map(({ rule, place }) =>
        place ? `${rule} ${place.start.line} ${source.slice(place.start.offset, place.end.offset)}` : rule,
      ),
    ).toEqual(expected)
  })

  test.for(BROKEN_TABLES)('%s', async ([, table, reason]) => {
    const { messages } = await convert(`${HEAD}## Awards\n\n${table}`)
    const told = messages.filter(({ rule }) => rule === 'broken-table')
    expect(told.map((message) => message.reason)).toEqual([expect.stringContaining(reason)])
    expect(told.every(({ remedy }) => remedy !== undefined)).toBe(true)
  })

  test.for(SILENT)('nothing to say: %s', async ([, source]) => {
    expect((await convert(source)).messages).toEqual([])
  })
})
