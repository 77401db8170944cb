import { expect, test } from 'vitest'
import { checkSettings } from '../../src/hints/check-settings.ts'

/** A setting of a section, and what it is understood as. */
const UNDERSTOOD: readonly (readonly [string, string, unknown])[] = [
  ['kind', 'grants', { key: 'kind', kinds: ['grants'] }],
  ['Kind', 'Edited Books', { key: 'kind', kinds: ['edited-books'] }],
  ['kind', 'Drittmittel', { key: 'kind', kinds: ['grants'] }],
  ['kind', 'Formación académica', { key: 'kind', kinds: ['education'] }],
  ['kinds', 'work, education', { key: 'kind', kinds: ['work', 'education'] }],
  ['kind', 'ignore', { key: 'kind', kinds: ['ignored'] }],
  ['kind', 'omit', { key: 'kind', kinds: ['ignored'] }],
  [
    'order',
    'position, organization, place, date',
    { key: 'order', parts: ['position', 'organization', 'place', 'date'] },
  ],
  ['order', 'Employer | when → job', { key: 'order', parts: ['organization', 'date', 'position'] }],
  ['order', 'studyType institution', { key: 'order', parts: ['degree', 'organization'] }],
  ['names', 'Ada Dahl', { key: 'names', text: 'Ada Dahl' }],
  ['names', 'Dahl, Ada', { key: 'names', text: 'Ada Dahl' }],
  ['omit', 'Page 2, of 3', { key: 'omit', text: 'Page 2, of 3' }],
  ['leave-out', 'x', { key: 'omit', text: 'x' }],
]

test.for(UNDERSTOOD)('%s: %s', ([key, value, expected]) => {
  const { hints, messages } = checkSettings([{ key, value, section: 'Bees' }])
  expect(messages).toEqual([])
  expect(hints).toMatchObject([expected])
})

test.for([
  ['Ada Dahl; A. Dahl', ['Ada Dahl', 'A. Dahl']],
  ['Ada Dahl, Ada Berg Dahl', ['Ada Dahl', 'Ada Berg Dahl']],
  ['Dahl, Ada; Dahl-Berg, Ada', ['Ada Dahl', 'Ada Dahl-Berg']],
] as const)('the names %s', ([value, expected]) => {
  const { hints } = checkSettings([{ key: 'names', value }])
  expect(hints.map((hint) => (hint.key === 'names' ? hint.text : hint.key))).toEqual(expected)
})

/** A setting that makes no sense, what is said of it, and what is proposed. */
const MISTAKES: readonly (readonly [string, string, string, RegExp])[] = [
  ['knd', 'grants', 'there is no hint "knd"', /^did you mean kind\?$/u],
  ['colour', 'red', 'there is no hint "colour"', /^there are kind, order, names, omit$/u],
  ['kind', 'grnats', 'there is no kind "grnats"', /^did you mean grants\?$/u],
  ['kind', 'Educaton', 'there is no kind "Educaton"', /^did you mean education\?$/u],
  ['kind', 'xyzzy', 'there is no kind "xyzzy"', /^there are contact, /u],
  ['order', 'positon, date', 'there is no part of an entry "positon"', /^did you mean position\?$/u],
  ['order', '', 'the hint "order" says nothing', /order=position/u],
  ['kind', '', 'the hint "kind" says nothing', /kind=grants/u],
]

test.for(MISTAKES)('%s: %s', ([key, value, reason, remedy]) => {
  const { hints, messages } = checkSettings([{ key, value, section: 'Bees' }])
  expect(hints).toEqual([])
  expect(messages).toEqual([
    { severity: 'warning', rule: 'unknown-hint', reason, remedy: expect.stringMatching(remedy) },
  ])
})

test('a kind needs a section', () => {
  expect(checkSettings([{ key: 'kind', value: 'work' }]).messages).toMatchObject([
    { rule: 'unknown-hint', reason: '"kind" doesn’t say of which section' },
  ])
})
