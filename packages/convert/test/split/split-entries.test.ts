import { expect, test } from 'vitest'
import type { SectionKind } from '../../src/languages/section-kind.ts'
import { buildOutline } from '../../src/outline/build-outline.ts'
import { splitEntries } from '../../src/sections/split/split-entries.ts'
import { unitsOf } from '../../src/sections/split/unit.ts'
import { blocksOf } from '../passage-of.ts'

const HEADINGS: Readonly<Partial<Record<SectionKind, string>>> = {
  work: 'Employment',
  education: 'Education',
  talks: 'Talks',
  awards: 'Awards',
  articles: 'Journal Articles',
  review: 'Reviewing',
  languages: 'Languages',
  membership: 'Memberships',
}

/** A layout, its section, and its entries: `contexts > lines + nested items`. */
const CASES: readonly (readonly [string, SectionKind, string, readonly string[]])[] = [
  [
    'items',
    'work',
    '- Reader, Oslo, 2019\n- Postdoc, Turku, 2017',
    ['Reader, Oslo, 2019', 'Postdoc, Turku, 2017'],
  ],
  [
    'items with duties',
    'work',
    '- Reader, Oslo, 2019\n  - taught\n  - wrote\n- Postdoc, Turku, 2017\n  - measured',
    ['Reader, Oslo, 2019 + taught + wrote', 'Postdoc, Turku, 2017 + measured'],
  ],
  [
    'sub-headings',
    'work',
    '### Reader\n\nOslo, 2019–2021\n\n### Postdoc\n\nTurku, 2017–2018',
    ['Reader / Oslo, 2019–2021', 'Postdoc / Turku, 2017–2018'],
  ],
  [
    'employer above its posts',
    'work',
    '### University of Oslo\n\n- Reader, 2019–2021\n- Postdoc, 2017–2018\n\n### University of Turku\n\n- Assistant, 2012–2015\n- Tutor, 2011',
    [
      'University of Oslo > Reader, 2019–2021',
      'University of Oslo > Postdoc, 2017–2018',
      'University of Turku > Assistant, 2012–2015',
      'University of Turku > Tutor, 2011',
    ],
  ],
  [
    'levels below languages',
    'languages',
    'Danish  \nfluent\n\nFrisian  \nreading knowledge',
    ['Danish / fluent', 'Frisian / reading knowledge'],
  ],
  [
    'records of labelled paragraphs',
    'work',
    '`Position` : Reader\n\n`Date` : 2019–2021\n\n* * *\n\n`Position` : Postdoc\n\n`Date` : 2017–2018',
    ['Position : Reader / Date : 2019–2021', 'Position : Postdoc / Date : 2017–2018'],
  ],
  [
    'lines in italics below others',
    'membership',
    'Moss Society, 2012–2016  \n*Student member*\n\nFern Society, 2018  \n*Fellow*',
    ['Moss Society, 2012–2016 / Student member', 'Fern Society, 2018 / Fellow'],
  ],
  [
    'years above',
    'talks',
    '### 2023\n\n- On runes\n- On sagas\n\n### 2022\n\n- On ships',
    ['2023 > On runes', '2023 > On sagas', '2022 > On ships'],
  ],
  [
    'a post and its duties below a year',
    'work',
    '### 2023\n\n**Fern House**, Tarn\n\n*Keeper*\n\n- Budgets the collection\n- Oversees loans\n\n### 2019\n\n**Moss Museum**, Tarn\n\n*Registrar*\n\n- Labelled the mosses',
    [
      '2023 > Fern House, Tarn / Keeper + Budgets the collection + Oversees loans',
      '2019 > Moss Museum, Tarn / Registrar + Labelled the mosses',
    ],
  ],
  [
    'bold years above',
    'talks',
    '**2023**\n\n- On runes\n- On sagas\n\n**2022**\n\n- On ships',
    ['2023 > On runes', '2023 > On sagas', '2022 > On ships'],
  ],
  [
    'paragraphs',
    'awards',
    'Rune Prize, 2019\n\nSaga Medal, 2017\n\nShip Cup, 2011',
    ['Rune Prize, 2019', 'Saga Medal, 2017', 'Ship Cup, 2011'],
  ],
  [
    'hard-broken lines',
    'awards',
    'Rune Prize, 2019  \nSaga Medal, 2017  \nShip Cup, 2011',
    ['Rune Prize, 2019', 'Saga Medal, 2017', 'Ship Cup, 2011'],
  ],
  [
    'date first, on a line of its own',
    'work',
    '2019–2021  \nReader, Oslo\n\n2017–2018  \nPostdoc, Turku',
    ['2019–2021\tReader, Oslo', '2017–2018\tPostdoc, Turku'],
  ],
  [
    'rows below a header',
    'education',
    '| Year | Degree | University |\n| - | - | - |\n| 2019 | PhD | Oslo |\n| 2014 | MA | Turku |',
    ['2019 \t PhD \t Oslo', '2014 \t MA \t Turku'],
  ],
  [
    'rows below an empty header',
    'education',
    '| | | |\n| - | - | - |\n| 2019 | PhD | Oslo |\n| 2014 | MA | Turku |',
    ['2019 \t PhD \t Oslo', '2014 \t MA \t Turku'],
  ],
  [
    'rows that go on with the one above',
    'work',
    '| | |\n| - | - |\n| 2019–2021 | Reader in Runes |\n| | University of Oslo |\n| 2017–2018 | Postdoc |\n| | University of Turku |',
    ['2019–2021 \t Reader in Runes / University of Oslo', '2017–2018 \t Postdoc / University of Turku'],
  ],
  [
    'rows of the year above',
    'awards',
    '| | |\n| - | - |\n| 2019 | Rune Prize |\n| | Saga Medal |\n| 2017 | Ship Cup |',
    ['2019 \t Rune Prize', 'Saga Medal', '2017 \t Ship Cup'],
  ],
  [
    'bold leads',
    'work',
    '**Reader**, Oslo, 2019\n\nTaught Old Norse.\n\n**Postdoc**, Turku, 2017\n\nMeasured ships.',
    ['Reader, Oslo, 2019 / Taught Old Norse.', 'Postdoc, Turku, 2017 / Measured ships.'],
  ],
  [
    'a list of references',
    'articles',
    '1. Berg A (2019). On runes. *Lingua* 2:1-9.\n2. Berg A (2017). On sagas. *Glossa* 4:1-9.',
    ['Berg A (2019). On runes. Lingua 2:1-9.', 'Berg A (2017). On sagas. Glossa 4:1-9.'],
  ],
  ['undated things', 'review', '- Lingua\n- Glossa', ['Lingua', 'Glossa']],
  ['one entry', 'work', 'Reader, Oslo, 2019', ['Reader, Oslo, 2019']],
  ['nothing', 'work', '', []],
]

test.for(CASES)('%s', ([, kind, body, expected]) => {
  const source = `## ${HEADINGS[kind]}\n\n${body}\n`
  const [section] = buildOutline(blocksOf(source)).sections
  expect(section).toBeDefined()
  if (!section) return
  const { entries } = splitEntries(unitsOf(section, source), kind)
  expect(
    entries.map(({ contexts, lines, items }) =>
      [
        ...contexts.map(({ text }) => `${text} > `),
        lines.map(({ text }) => text).join(' / '),
        ...items.map(({ text }) => ` + ${text}`),
      ].join(''),
    ),
  ).toEqual(expected)
})

test('header rows are told apart', () => {
  const source = '## Education\n\n| Year | Degree |\n| - | - |\n| 2019 | PhD |\n| 2014 | MA |'
  const [section] = buildOutline(blocksOf(source)).sections
  const split = section && splitEntries(unitsOf(section, source), 'education')
  expect(split?.headers.map(({ text }) => text)).toEqual(['Year \t Degree'])
  expect(split?.entries[0]?.cells?.map(({ label, text }) => [label, text.text])).toEqual([
    ['year', '2019'],
    ['degree', 'PhD'],
  ])
})
