import type { Resume } from '@offprint/schema'
import { expect, test } from 'vitest'
import { en } from '../../src/languages/en.ts'
import type { OutlineNode } from '../../src/outline/node.ts'
import { outline } from '../../src/outline/outline.ts'

/** An outline as indented lines: title, then the places of its items. */
function lines(nodes: readonly OutlineNode[], indent = ''): string[] {
  return nodes.flatMap(({ title, items, children }) => [
    `${indent}${title}: ${items.map(({ section, index }) => `${section}/${index}`).join(' ')}`.trimEnd(),
    ...lines(children, `${indent}  `),
  ])
}

const resume: Resume = {
  basics: { summary: 'x' },
  work: [{ name: 'a' }],
  publications: [
    { name: 'a', type: 'article-journal' },
    { name: 'b', type: 'paper-conference' },
    { name: 'c', type: 'article-journal', group: 'Invited' },
    { name: 'd', citation: { type: 'patent' } },
  ],
  projects: [{ type: 'talk' }, { type: 'Field campaigns' }, {}],
}

test('without headings the theme sets its own', () => {
  expect(lines(outline(resume, en.labels))).toEqual([
    'Profile: basics/0',
    'Experience: work/0',
    'Publications:',
    '  Journal articles: publications/0',
    '    Invited: publications/2',
    '  Conference papers: publications/1',
    '  Patents: publications/3',
    'Talks: projects/0',
    'Field campaigns: projects/1',
    'Projects: projects/2',
  ])
})

test('headings of the document order the items, the closest selector takes each, the rest follows', () => {
  const sections = [
    { title: 'Papers', level: 2 },
    { title: 'All', level: 3, select: { section: 'publications' as const } },
    { title: 'Journals', level: 3, select: { section: 'publications' as const, type: 'article-journal' } },
    { title: 'By invitation', level: 5, select: { section: 'publications' as const, group: 'Invited' } },
    { title: 'Jobs', level: 1, select: { section: 'work' as const } },
    { title: 'Nothing', level: 1, select: { section: 'awards' as const } },
  ]
  expect(lines(outline({ ...resume, meta: { sections } }, en.labels))).toEqual([
    'Papers:',
    '  All: publications/1 publications/3',
    '  Journals: publications/0',
    '    By invitation: publications/2',
    'Jobs: work/0',
    'Profile: basics/0',
    'Talks: projects/0',
    'Field campaigns: projects/1',
    'Projects: projects/2',
  ])
})

test('service that says no type stands under the heading of all service', () => {
  expect(lines(outline({ volunteer: [{ organization: 'a' }, { organization: 'b' }] }, en.labels))).toEqual([
    'Service: volunteer/0 volunteer/1',
  ])
})
