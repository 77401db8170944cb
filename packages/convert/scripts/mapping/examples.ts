import type { SectionKind } from '../../src/languages/section-kind.ts'

/** One section as a CV prints it; `kinds` are the kinds that it shows. */
export interface Example {
  readonly kinds: readonly SectionKind[]
  /** What the reading does, where the result doesn't say it. */
  readonly remark?: string
  readonly markdown: string
}

const HEAD =
  '# Dr. Ada Berg (née Dahl)\n\nada.berg@example.org | +47 22 55 01 40 | [ORCID](https://orcid.org/0000-0002-1825-0097)'

/** An example for every kind of section, in the order in which the documentation shows them. */
export const EXAMPLES: readonly Example[] = [
  {
    kinds: ['contact'],
    remark: 'What stands above the first section is the head; a section of its own is read alike.',
    markdown: `${HEAD}\n\n## Contact\n\nUniversity of Oslo, Blindernveien 9, 0371 Oslo, Norway`,
  },
  {
    kinds: ['personal'],
    markdown:
      '## Personal Data\n\nDate of birth: 4 May 1980  \nPlace of birth: Turku  \nNationality: Finnish',
  },
  { kinds: ['summary'], markdown: '## Profile\n\nI study how runes were read aloud.' },
  {
    kinds: ['work'],
    remark: 'The employer may stand above its posts, after the post, or in a column of its own.',
    markdown:
      '## Employment\n\n### University of Oslo\n\n- Reader in Old Norse, 2019–present\n- Postdoctoral Researcher, Sep 2016 – Dec 2018\n  - Measured rune stones with a scanner',
  },
  {
    kinds: ['education'],
    markdown:
      '## Education\n\n**PhD in History**, University of Turku, 2012–2016. Thesis: “Ships in Stone”. Supervisor: Prof. Ingrid Holm.',
  },
  {
    kinds: ['publications', 'articles'],
    remark: 'References are read by the package `references`; `citation` is CSL-JSON.',
    markdown:
      '## Journal Articles\n\n1. Berg A, Holm I (2021). “Reading Runes Aloud”. *Journal of Norse Studies* 12(2):14-27. https://doi.org/10.5555/jns.2021.14',
  },
  {
    kinds: [
      'proceedings',
      'chapters',
      'books',
      'edited-books',
      'theses',
      'reports',
      'preprints',
      'manuscripts',
      'book-reviews',
      'encyclopedia',
      'magazine',
    ],
    remark: 'The heading gives the type of what is below it.',
    markdown:
      '## Books\n\n- Berg, A. (2018). *Ships in Stone*. Oslo: Fjord Press.\n\n## Preprints\n\n- Berg, A. (2022). Counting Staves. CoRR abs/2201.01234.',
  },
  {
    kinds: ['software', 'datasets'],
    markdown: '## Software\n\n- runereader, 2020, https://example.org/runereader',
  },
  { kinds: ['patents'], markdown: '## Patents\n\n- EP 3991102 A1 “Stone Scanner” (published 2022-05-04)' },
  {
    kinds: ['talks', 'posters', 'lectures'],
    markdown:
      '## Talks\n\n1. “Runes and Breath” (2021-06-03).  \n   *Nordic Philology Days, Bergen (invited talk)*',
  },
  {
    kinds: ['organisation'],
    markdown: '## Conference Organisation\n\n- Chair, Nordic Philology Days, Bergen, 2021',
  },
  {
    kinds: ['campaigns', 'other'],
    markdown: `## Expeditions

- *Paper in the Ice*, Norwegian Polar Institute, 2019, PI

## Exhibitions

- *Seas of Ink*, Leeds Library, 2021`,
  },
  {
    kinds: ['research', 'grants'],
    markdown: '## Grants\n\n- Voices in Stone, Research Council of Norway, €250,000, 2020–2023 (PI)',
  },
  { kinds: ['teaching'], markdown: '## Teaching\n\n- Old Norse I, BA, University of Oslo, Fall 2020' },
  { kinds: ['supervision'], markdown: '## Supervision\n\n- PhD: Nils Lind, “Staves and Songs”, 2020–2024' },
  {
    kinds: ['review'],
    remark: 'A list of journals is an entry for each.',
    markdown: '## Reviewing\n\nLingua Nordica, Glossa Runica, Journal of Norse Studies',
  },
  {
    kinds: ['editorial', 'committee', 'membership', 'administration', 'service'],
    markdown:
      '## Service\n\n- Editorial board, Journal of Norse Studies, 2019–present\n- Member, Nordic Society of Philology, since 2015',
  },
  {
    kinds: ['outreach', 'media'],
    markdown: '## Outreach\n\n- Science on Tap, Oslo, 2022',
  },
  { kinds: ['awards'], markdown: '## Awards\n\n- Saga Medal, Nordic Society of Philology, 2020' },
  { kinds: ['certificates'], markdown: '## Certificates\n\n- University Pedagogy, University of Oslo, 2019' },
  { kinds: ['skills'], markdown: '## Skills\n\n**Software:** R, Python, QGIS' },
  { kinds: ['languages'], markdown: '## Languages\n\nFinnish (native), Norwegian (fluent), German (B2)' },
  { kinds: ['interests'], markdown: '## Research Interests\n\nRunology, oral poetry, stone carving' },
  {
    kinds: ['references'],
    markdown: '## References\n\nProf. Ingrid Holm, University of Turku, ingrid.holm@example.org',
  },
]
