import { describe, expect, test } from 'vitest'
import { headingKind } from '../../src/languages/heading-kind.ts'
import { headingRows } from './heading-rows.ts'
import { romanceHeadingRows } from './heading-rows-romance.ts'

/** Below this score a heading is only a hint. */
const CERTAIN = 0.6

const rows: readonly (readonly [language: string, heading: string, kind: string])[] = Object.entries({
  ...headingRows,
  ...romanceHeadingRows,
}).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, headings]) =>
    headings.split('\n').map((heading) => [language, heading.trim(), kind] as const),
  ),
)

test('the table is as large as it should be', () => {
  expect(rows.length).toBeGreaterThan(300)
})

test.each(rows)('%s: %s is %s', (language, heading, kind) => {
  const reading = headingKind(heading, language)
  expect(reading?.kind).toBe(kind)
  expect(reading?.score).toBeGreaterThanOrEqual(CERTAIN)
})

describe('a heading of several kinds names each, in its order', () => {
  test.each([
    ['es', 'Educación y experiencia', ['education', 'work']],
    ['es', 'Idiomas e informática', ['languages', 'skills']],
    ['es', 'Docencia / Dirección de tesis', ['teaching', 'supervision']],
    ['it', 'Lingue e competenze', ['languages', 'skills']],
    ['it', 'Comitati editoriali, referaggio, associazioni', ['editorial', 'review', 'membership']],
    ['it', 'Comunicazioni e poster', ['talks', 'posters']],
    ['pt', 'LIVROS E CAPÍTULOS', ['books', 'chapters']],
    ['pt', 'Revisora e membro de corpo editorial', ['review', 'editorial']],
    ['en', 'Organization of Conferences, Workshops, and Symposia', ['organisation']],
    ['en', 'Supervision of students and teaching', ['supervision', 'teaching']],
    ['en', 'Teaching & supervision', ['teaching', 'supervision']],
    ['de', 'Sprachen und EDV', ['languages', 'skills']],
    ['de', 'Gremien, Ämter und Mitgliedschaften', ['committee', 'administration', 'membership']],
  ])('%s: %s', (language, heading, kinds) => {
    expect(headingKind(heading, language)?.kinds).toEqual(kinds)
  })
})

describe('names and dates announce nothing', () => {
  test.each([
    '2005 – 2009',
    'Dra. Itziar Urkiola Beltrán',
    'Construtora Irmãos Dreher Ltda., Pelotas',
    'Em andamento',
    'Oktober 2014 bis September 2016',
    '',
  ])('%s', (heading) => {
    expect(headingKind(heading)).toBeUndefined()
  })
})
