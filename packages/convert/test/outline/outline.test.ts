import { describe, expect, test } from 'vitest'
import { buildOutline } from '../../src/outline/build-outline.ts'
import { promoteHeadings } from '../../src/outline/promote-headings.ts'
import { runInHeading } from '../../src/outline/run-in-heading.ts'
import type { Section } from '../../src/outline/section.ts'
import { blocksOf, linesOf } from '../passage-of.ts'

function outlined(sections: readonly Section[], indent = ''): string[] {
  return sections.flatMap((section) => [
    `${indent}${section.heading?.text ?? ''}: ${section.kind ?? '?'}${section.named ? '' : ' (inherited)'}`,
    ...outlined(section.children, `${indent}  `),
  ])
}

describe('promoteHeadings', () => {
  /** Markdown, and the lines that became headings. */
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    ['bold paragraphs', '**Education**\n\na\n\n**Employment**\n\nb', ['Education', 'Employment']],
    [
      'a style is shared by unknown ones',
      '**Education**\n\na\n\n**Employment**\n\nb\n\n**Odds and Ends**\n\nc',
      ['Education', 'Employment', 'Odds and Ends'],
    ],
    ['capitals', 'EDUCATION\n\na\n\nPUBLICATIONS\n\nb', ['EDUCATION', 'PUBLICATIONS']],
    [
      'underlined in HTML',
      '<u>Education</u>\n\na\n\n<u>Publications</u>\n\nb',
      ['Education', 'Publications'],
    ],
    [
      'small caps',
      '<span class="smallcaps">Education</span>\n\na\n\n<span class="smallcaps">Publications</span>\n\nb',
      ['Education', 'Publications'],
    ],
    ['with a colon', 'Education:\n\na\n\nPublications:\n\nb', ['Education:', 'Publications:']],
    [
      'glued to the first line',
      '**Education**\\\nPhD, Oslo, 2019\n\n**Publications**\\\nA paper',
      ['Education', 'Publications'],
    ],
    ['bold names of posts', '**Postdoc**, Oslo\n\n**Reader**, Turku', []],
    ['a bold sentence alone', '**I write about Old Norse.**\n\na', []],
    ['no headings', 'one\n\ntwo', []],
  ]
  test.for(CASES)('%s', ([, source, headings]) => {
    const promoted = promoteHeadings(blocksOf(source), undefined)
    expect(promoted.filter((block) => block.type === 'heading').map((block) => block.text.text)).toEqual(
      headings,
    )
  })

  test('what is glued to a heading stays', () => {
    const promoted = promoteHeadings(
      blocksOf('**Education**\\\nPhD, Oslo, 2019\n\n**Awards**\\\nPrize'),
      undefined,
    )
    expect(linesOf(promoted)).toEqual(['####### Education', 'PhD, Oslo, 2019', '####### Awards', 'Prize'])
  })
})

describe('buildOutline', () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'levels',
      '# Ada Berg\n\n## Education\n\n### Degrees\n\n## Publications',
      ['Education: education', '  Degrees: education', 'Publications: publications'],
    ],
    [
      'a year inherits its kind',
      '# Talks\n\n## 2023\n\n- a\n\n## 2022\n\n- b',
      ['Talks: talks', '  2023: talks (inherited)', '  2022: talks (inherited)'],
    ],
    [
      'a title over all others is no section, whatever its words mean elsewhere',
      '# Eva Morada, MD\n\n## Education\n\n- a\n\n## Awards',
      ['Education: education', 'Awards: awards'],
    ],
    ['nor is "Vita"', '# Vita\n\n## Education\n\n- a', ['Education: education']],
    [
      'sections below an address stand beside it',
      '# Ada Berg\n\n## Contact\n\na\n\n### Education\n\n- a\n\n### Odds and Ends',
      ['Contact: contact', 'Education: education', 'Odds and Ends: ? (inherited)'],
    ],
    [
      'levels with a gap',
      '## Awards\n\n#### National\n\n- a',
      ['Awards: awards', '  National: awards (inherited)'],
    ],
    [
      'kinds change under a parent',
      '## Teaching\n\n### Lectures\n\n- a',
      ['Teaching: teaching', '  Lectures: teaching'],
    ],
    [
      'a heading that no kind fits',
      '## Education\n\nx\n\n## Beekeeping\n\ny',
      ['Education: education', 'Beekeeping: ? (inherited)'],
    ],
    [
      'German',
      '## Ausbildung\n\nx\n\n## Veröffentlichungen\n\ny',
      ['Ausbildung: education', 'Veröffentlichungen: publications'],
    ],
    [
      'setext, closed and emoji',
      'Education\n===\n\nx\n\n# :books: Publications #\n\ny',
      ['Education: education', 'Publications: publications'],
    ],
  ]
  test.for(CASES)('%s', ([, source, outline]) => {
    const { sections } = buildOutline(blocksOf(source))
    expect(outlined(sections).map((line) => line.replace(/:books: /u, ''))).toEqual(outline)
  })

  test('what stands before the first known heading is the head', () => {
    const { head, sections } = buildOutline(blocksOf('# Ada Berg\n\nOslo\n\n## Education\n\nPhD'))
    expect(linesOf(head)).toEqual(['# Ada Berg', 'Oslo'])
    expect(sections).toHaveLength(1)
  })

  test('a name over all other headings is in the head, with the list of addresses below it', () => {
    const source =
      '[CV](cv.pdf)\n\n# Ida Moorfield\n\n- Web: ida.example.org\n\n## Education\n\n- PhD, Oslo, 2019'
    expect(buildOutline(blocksOf(source)).sections.map(({ kind }) => kind)).toEqual(['education'])
  })

  test('a mixed heading names all its kinds', () => {
    const [section] = buildOutline(blocksOf('## Honors, Awards and Grants\n\n- a')).sections
    expect(section?.kinds).toEqual(['awards', 'grants'])
  })

  test('nothing is lost', () => {
    const source =
      '# Ada Berg\n\nOslo\n\n## Education\n\n- a\n- b\n\n### More\n\nc\n\n## Awards\n\n| d | e |\n| - | - |\n| f | g |'
    const { head, sections } = buildOutline(blocksOf(source))
    const text = (all: readonly Section[]): string[] =>
      all.flatMap((each) => [each.heading?.text ?? '', ...linesOf(each.blocks), ...text(each.children)])
    expect([...linesOf(head), ...text(sections)]).toEqual([
      '# Ada Berg',
      'Oslo',
      'Education',
      '- a',
      '- b',
      'More',
      'c',
      'Awards',
      'd | e',
      'f | g',
    ])
  })
})

describe('runInHeading', () => {
  test.for([
    ['**Reviewing.** Lingua; Glossa', 'service', 'Reviewing', 'Lingua; Glossa'],
    ['*Memberships:* Nordic Society', 'service', 'Memberships', 'Nordic Society'],
    ['**Languages:** English, Finnish', 'skills', 'Languages', 'English, Finnish'],
    ['**Reviewing** for Lingua', 'service', undefined, undefined],
    ['**Chair.** Department of History', 'service', undefined, undefined],
    ['**Reviewing.** Lingua', 'work', undefined, undefined],
    ['**Reviewing.** Lingua', undefined, undefined, undefined],
    ['Reviewing. Lingua', 'service', undefined, undefined],
  ] as const)('%s under %s', ([source, parent, heading, rest]) => {
    const [block] = blocksOf(source)
    const found = block?.type === 'paragraph' ? runInHeading(block, parent) : undefined
    expect([found?.heading.text.replace(/:$/u, ''), found?.rest.text]).toEqual([heading, rest])
  })
})
