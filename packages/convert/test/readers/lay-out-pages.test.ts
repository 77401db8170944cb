import { expect, test } from 'vitest'
import { layOutPages } from '../../src/readers/pdf/lay-out/lay-out-pages.ts'
import { outlineOfPage } from './outline-of-page.ts'
import { pageOf, type Words } from './page-of.ts'

const bold = { bold: true }
const HEADING = { size: 14, bold: true }

/** A line that fills the column, so that what is below it may go on with it. */
const full = (x: number, y: number, text: string): Words => [
  x,
  y,
  text.padEnd(90, ' and so on until the edge is near'),
]
const TEXT = 'The sea rose over the old dikes of the north and nobody had written down what it took away.'

test.for<[name: string, words: Words[], outline: string[]]>([
  [
    'headings have levels by their size',
    [
      [50, 50, 'Ada Dahl', { size: 20 }],
      [50, 90, 'Education', HEADING],
      [50, 110, TEXT],
      [50, 140, 'Courses', { size: 12, bold: true }],
      [50, 160, TEXT],
    ],
    ['h1 Ada Dahl', 'h2 Education', `p ${TEXT}`, 'h3 Courses', `p ${TEXT}`],
  ],
  [
    'a dense text has no headings',
    [
      [50, 50, 'Ada Dahl'],
      [50, 62, 'Reader, University of Oslo'],
      [50, 74, TEXT],
    ],
    [`p Ada Dahl / Reader, University of Oslo / ${TEXT}`],
  ],
  [
    'lines that are full go on, and broken words are joined unless the document has them with a hyphen',
    [
      [50, 50, 'The coasts were well-known long before the first maps of the whole province were in exis-'],
      [50, 62, 'tence. Those who drew them were surveyors of the crown, and what they drew became well-'],
      [50, 74, 'known, above all in pre- and post-war times.'],
    ],
    [
      'p The coasts were well-known long before the first maps of the whole province were in existence. Those who drew ' +
        'them were surveyors of the crown, and what they drew became well-known, above all in pre- and post-war times.',
    ],
  ],
  [
    'hanging lines go on with their item',
    [
      [50, 50, 'Dahl, A. (2021). What the sea took: dikes and memory in the north of the province of the'],
      [70, 62, 'Old Dikes. Wet Letters, 3, 1–9.'],
      [50, 74, 'Dahl, A. (2019). What the sea left: sand, and how it was sold to those who came to build'],
      [70, 86, 'upon it. Wet Letters, 1, 3–14.'],
    ],
    [
      'p Dahl, A. (2021). What the sea took: dikes and memory in the north of the province of the Old Dikes. Wet Letters, 3, 1–9.',
      'p Dahl, A. (2019). What the sea left: sand, and how it was sold to those who came to build upon it. Wet Letters, 1, 3–14.',
    ],
  ],
  [
    'a column of dates belongs to what stands beside it',
    [
      [50, 50, '2019–'],
      [50, 62, '2021'],
      [120, 50, 'Reader, University of Oslo'],
      [120, 62, 'Taught the history of dikes'],
      [50, 80, '2015–2019'],
      [120, 80, 'Lecturer, University of Turku'],
      [50, 98, '2015'],
      [120, 98, 'PhD, University of Oslo'],
      full(120, 150, 'A line that shows how wide the column is'),
    ],
    [
      'p 2019–2021 → Reader, University of Oslo / Taught the history of dikes',
      'p 2015–2019 → Lecturer, University of Turku',
      'p 2015 → PhD, University of Oslo',
      'p A line that shows how wide the column is and so on until the edge is near and so on until ',
    ],
  ],
  [
    'headings may stand in front of their sections',
    [
      [50, 50, 'Education', bold],
      [150, 50, 'PhD in History, University of Oslo'],
      [450, 50, '2019'],
      [150, 62, 'Thesis on the dikes of the north'],
      [50, 90, 'Languages', bold],
      [150, 90, 'Finnish and Norwegian'],
      [50, 118, 'Interests', bold],
      [150, 118, 'Rowing'],
    ],
    [
      'p **Education**',
      'p PhD in History, University of Oslo → 2019 / Thesis on the dikes of the north',
      'p **Languages**',
      'p Finnish and Norwegian',
      'p **Interests**',
      'p Rowing',
    ],
  ],
  [
    'a date, a title and an employer on lines of their own are one entry',
    [
      [50, 50, '2019–2021'],
      [50, 62, 'Reader', bold],
      [50, 74, 'University of Oslo'],
      [50, 95, '2015–2019'],
      [50, 107, 'Lecturer', bold],
      [50, 119, 'University of Turku'],
      [50, 190, TEXT],
    ],
    [
      'p 2019–2021 → **Reader** / University of Oslo',
      'p 2015–2019 → **Lecturer** / University of Turku',
      `p ${TEXT}`,
    ],
  ],
  [
    'dates at the right stay with the line beside them',
    [
      [50, 50, 'Reader, University of Oslo'],
      [450, 50, '2019–2021'],
      [50, 62, 'Taught the history of dikes'],
      [50, 74, 'Lecturer, University of Turku'],
      [450, 74, '2015–2019'],
    ],
    [
      'p Reader, University of Oslo → 2019–2021 / Taught the history of dikes',
      'p Lecturer, University of Turku → 2015–2019',
    ],
  ],
  [
    'bullets and what is further in make lists',
    [
      [50, 50, 'Reader, University of Oslo'],
      [60, 64, '•'],
      [72, 64, 'Taught the history of dikes'],
      [60, 78, '•'],
      [72, 78, 'Led a project'],
      [80, 92, '–'],
      [92, 92, 'of two years'],
      [50, 106, 'Lecturer, University of Turku'],
    ],
    [
      'p Reader, University of Oslo',
      'li Taught the history of dikes',
      'li Led a project',
      '  li of two years',
      'p Lecturer, University of Turku',
    ],
  ],
  [
    'cells of a table need no rules between them',
    [
      [50, 50, 'Degree', bold],
      [200, 50, 'Where', bold],
      [400, 50, 'Year', bold],
      [50, 66, 'PhD in History'],
      [200, 66, 'University of'],
      [200, 78, 'Oslo'],
      [400, 66, '2019'],
      [50, 94, 'MA'],
      [200, 94, 'University of Turku'],
      [400, 94, '2015'],
    ],
    [
      'tr **Degree** | **Where** | **Year**',
      'tr PhD in History | University of Oslo | 2019',
      'tr MA | University of Turku | 2015',
    ],
  ],
  [
    'raised letters and marks within a line',
    [
      [50, 80, 'Read the'],
      [95, 80, 'Wet Letters', { italic: true }],
      [150, 76, '2', { size: 6 }],
      [156, 80, 'with care'],
    ],
    ['p Read the *Wet Letters*^2^ with care'],
  ],
])('%s', ([, words, outline]) => {
  expect(outlineOfPage(layOutPages([pageOf(1, words)]))).toEqual(outline)
})

test('a sidebar is read before what stands beside it, over all pages', () => {
  const side = (y: number, heading: string, lines: string[]): Words[] => [
    [50, y, heading, HEADING],
    ...lines.map((line, index): Words => [50, y + 19 + index * 11, line]),
  ]
  const main = (y: number, heading: string): Words[] => [
    [220, y, heading, HEADING],
    ...[1, 2, 3, 4, 5, 6].map(
      (line): Words => [220, y + 4 + line * 17, 'The sea rose over the old dikes of the north and took what'],
    ),
  ]
  const pages = [
    pageOf(1, [
      ...side(60, 'Contact', ['Oslo', 'ada@dahl.example', '+47 55 00 11']),
      ...side(150, 'Languages', ['Norwegian', 'Finnish']),
      ...main(64, 'Work'),
    ]),
    pageOf(2, [
      ...side(60, 'Skills', ['Maps', 'Dikes', 'Sand']),
      ...side(150, 'Interests', ['Rowing', 'Tides']),
      ...main(64, 'Teaching'),
    ]),
  ]
  const headings = outlineOfPage(layOutPages(pages)).filter((line) => line.startsWith('h'))
  expect(headings).toEqual(
    ['Contact', 'Languages', 'Skills', 'Interests', 'Work', 'Teaching'].map((heading) => `h1 ${heading}`),
  )
})

test('what recurs on pages is no text, and a paragraph goes on overleaf', () => {
  const page = (number: number, words: Words[]) =>
    pageOf(number, [[250, 30, 'Ada Dahl – CV', { italic: true }], ...words, [290, 780, `${number}`]])
  const pages = [
    page(1, [
      [50, 700, TEXT],
      [50, 712, 'The sea rose over the old dikes of the north, and nobody had thought of writing down the'],
    ]),
    page(2, [[50, 60, 'names of those who had built them.']]),
    page(3, [[50, 60, TEXT]]),
  ]
  expect(outlineOfPage(layOutPages(pages))).toEqual([
    `p ${TEXT} The sea rose over the old dikes of the north, and nobody had thought of writing down the names of those who had built them.`,
    `p ${TEXT}`,
  ])
})

test('links lie over the words that they were put on', () => {
  const link = { url: 'https://dahl.example/', left: 69, right: 101, top: 42, bottom: 52 }
  expect(outlineOfPage(layOutPages([pageOf(1, [[50, 50, 'See my page for more']], [link])]))).toEqual([
    'p See [my page](https://dahl.example/) for more',
  ])
})
