import type { Volunteer } from '@offprint/schema'
import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

const BEFORE = '# Jane Quill\n\n## Education\n\n- PhD in Botany, University of Leeds, 2010\n\n'

/** A heading, the lines below it, and the service that they give. */
const rows: readonly (readonly [heading: string, lines: string, items: readonly Partial<Volunteer>[]])[] = [
  // The role, what it is of, and the body.
  [
    'Service',
    '- Track chair, Human Factors, Conference on Paper, Essen, Germany, 2021',
    [
      {
        organization: 'Conference on Paper',
        position: 'Track chair, Human Factors',
        type: 'organisation',
        location: 'Essen, Germany',
        startDate: '2021',
        endDate: '2021',
      },
    ],
  ],
  [
    'Editorial Positions',
    '- Subject Matter Editor at Lichen Letters (Moss Society of Ireland)\n- Associate Editor at **Margins**, 2019',
    [
      {
        organization: 'Lichen Letters',
        position: 'Subject Matter Editor',
        type: 'editorial',
        summary: 'Moss Society of Ireland',
      },
      {
        organization: 'Margins',
        position: 'Associate Editor',
        type: 'editorial',
        startDate: '2019',
        endDate: '2019',
      },
    ],
  ],
  // Offices in brackets are no bodies; among posts an office is service.
  [
    'Committees',
    '- 2006–2017: Web Working Group – Member (Chair of two panels; secretary)',
    [
      {
        organization: 'Web Working Group',
        position: 'Member',
        type: 'committee',
        startDate: '2006',
        endDate: '2017',
        summary: 'Chair of two panels; secretary',
      },
    ],
  ],
  [
    'Positions and Service',
    '- Associate Editor, *Margins*, 2019',
    [
      {
        organization: 'Margins',
        position: 'Associate Editor',
        type: 'editorial',
        startDate: '2019',
        endDate: '2019',
      },
    ],
  ],
  // What an editor worked on describes; the journal is in italics.
  [
    'Service',
    '- Guest editor, special issue “Light”, *Margins*, 2019',
    [
      {
        organization: 'Margins',
        position: 'Guest editor',
        type: 'editorial',
        startDate: '2019',
        endDate: '2019',
        summary: 'special issue “Light”',
      },
    ],
  ],
  // The role, the body and the time as sentences.
  [
    'Service',
    '### National\n\n- Editorial Board Member. *Margins Quarterly*. 2018-.\n- Manuscript Reviewer. Fjord Press.\n- Member, Fjord Press Committee. Spring 2018.',
    [
      {
        organization: 'Margins Quarterly',
        position: 'Editorial Board Member',
        type: 'editorial',
        startDate: '2018',
        group: 'National',
      },
      {
        organization: 'Fjord Press',
        position: 'Manuscript Reviewer',
        type: 'review',
        group: 'National',
      },
      {
        organization: 'Fjord Press Committee',
        position: 'Member',
        type: 'committee',
        printedDate: 'Spring 2018',
        startDate: '2018',
        endDate: '2018',
        group: 'National',
      },
    ],
  ],
  // The time before a journal.
  [
    'Reviewing',
    '- 2024, *Margins Quarterly*\n- 2018–2020, *Ink*',
    [
      {
        organization: 'Margins Quarterly',
        position: 'Reviewing',
        type: 'review',
        startDate: '2024',
        endDate: '2024',
      },
      {
        organization: 'Ink',
        position: 'Reviewing',
        type: 'review',
        startDate: '2018',
        endDate: '2020',
      },
    ],
  ],
  // A list of journals is one review each.
  [
    'Service',
    '- Referee for *Margins*, *Folios* and the Paper and Print Council',
    ['Margins', 'Folios', 'Paper and Print Council'].map((organization) => ({
      organization,
      position: 'Referee',
      type: 'review' as const,
    })),
  ],
  // Offices in one body, each with its own time.
  [
    'Service',
    '- Society of Printers, member 2015–2018, treasurer 2019',
    [
      {
        organization: 'Society of Printers',
        position: 'member',
        type: 'membership',
        startDate: '2015',
        endDate: '2018',
      },
      {
        organization: 'Society of Printers',
        position: 'treasurer',
        type: 'committee',
        startDate: '2019',
        endDate: '2019',
      },
    ],
  ],
  // A chair is what the body makes of them.
  [
    'Service',
    '- Chair, Annual Symposium on Glue, 2018\n- Chair, Library Committee, 2016',
    [
      {
        organization: 'Annual Symposium on Glue',
        position: 'Chair',
        type: 'organisation',
        startDate: '2018',
        endDate: '2018',
      },
      {
        organization: 'Library Committee',
        position: 'Chair',
        type: 'committee',
        startDate: '2016',
        endDate: '2016',
      },
    ],
  ],
  // Fields with a conjunction before the last are one name, of a committee or of a department.
  [
    'Service',
    '- Chair, Ink, Paper, & Glue Committee, 2015\n- Study Board Representative, Department of Rhetoric, Printing and Books, 2018',
    [
      {
        organization: 'Ink, Paper, & Glue Committee',
        position: 'Chair',
        type: 'committee',
        startDate: '2015',
        endDate: '2015',
      },
      {
        organization: 'Department of Rhetoric, Printing and Books',
        position: 'Study Board Representative',
        type: 'committee',
        startDate: '2018',
        endDate: '2018',
      },
    ],
  ],
  // A member of two bodies is two items.
  [
    'Service',
    '- Member of ABC and the Society of Printers',
    ['ABC', 'Society of Printers'].map((organization) => ({
      organization,
      position: 'Member',
      type: 'membership' as const,
    })),
  ],
  // What was done behind the event, with a title of its own.
  [
    'Outreach',
    '- “Pint of Ink”, Cork, May 2019: talk *The glue always dies*',
    [
      {
        organization: 'Pint of Ink',
        position: 'talk The glue always dies',
        type: 'outreach',
        location: 'Cork',
        startDate: '2019-05',
        endDate: '2019-05',
      },
    ],
  ],
  // Romance prepositions and sentences.
  [
    'Servicio',
    'Revisora de *Márgenes* y *Folios*. Secretaria del Departamento (2020–2023).',
    [
      { organization: 'Márgenes', position: 'Revisora', type: 'review' },
      { organization: 'Folios', position: 'Revisora', type: 'review' },
      { position: 'Secretaria del Departamento', type: 'administration', startDate: '2020', endDate: '2023' },
    ],
  ],
]

test.for(rows)('%s: %s', async ([heading, lines, items]) => {
  const { resume } = await convert(`${BEFORE}## ${heading}\n\n${lines}\n`)
  expect(resume.volunteer).toEqual(items)
})
