import { expect, test } from 'vitest'
import { commentSettings } from '../../src/hints/comment-settings.ts'

/** A comment, and the settings that it holds. */
const COMMENTS: readonly (readonly [string, readonly string[]])[] = [
  ['<!-- offprint: kind=grants -->', ['kind: grants']],
  ['<!--offprint:kind=grants-->', ['kind: grants']],
  ['<!-- Offprint kind = grants -->', ['kind: grants']],
  ['<!-- offprint: kind: grants -->', ['kind: grants']],
  ['<!-- offprint: grants -->', ['kind: grants']],
  ['<!-- offprint: edited books -->', ['kind: edited books']],
  ['<!-- offprint: omit -->', ['kind: omit']],
  ['<!-- offprint: kind=work order=position, place -->', ['kind: work', 'order: position, place']],
  ['<!-- offprint: order=position,place kind=work -->', ['order: position,place', 'kind: work']],
  ['<!-- offprint: kind="work"; order="position, place" -->', ['kind: work', 'order: position, place']],
  ['<!-- offprint: kind: work order: position -->', ['kind: work', 'order: position']],
  ['<!-- offprint: grants order=title, amount -->', ['kind: grants', 'order: title, amount']],
  ['<!--\noffprint:\n  kind: work\n  order: position\n-->', ['kind: work', 'order: position']],
  ['<!-- offprint: omit="Note: kind=work; etc." -->', ['omit: Note: kind=work; etc.']],
  ['<!-- offprint: omit=Note: see below -->', ['omit: Note: see below']],
  ['<!-- offprint: omit=“a, b;” -->', ['omit: a, b;']],
  ['<!-- offprint: names=Ada Dahl; -->', ['names: Ada Dahl']],
  ['<!-- offprint: names="Ada Dahl; A. Dahl" -->', ['names: Ada Dahl; A. Dahl']],
  ['<!-- offprint: knd=grants -->', ['knd: grants']],
  ['<!-- offprint: kind= -->', ['kind: ']],
  ['<!-- offprint: -->', []],
  ['<!-- offprint is what I printed this with -->', []],
  ['<!-- printed with offprint: kind=work -->', []],
  ['<!-- offprint: kind=work', []],
  ['% offprint: kind=work order=position\n\\section{X}', ['kind: work', 'order: position']],
  ['  %% offprint: kind=work', ['kind: work']],
]

test.for(COMMENTS)('%s', ([comment, expected]) => {
  const settings = commentSettings(`# A\n\n${comment}\n\n## B`)
  expect(settings.map(({ key, value }) => `${key}: ${value}`)).toEqual(expected)
})

test('a setting knows where it stands, and where its comment ends', () => {
  const source = '# A\n\n<!-- offprint: kind=work; order="position, place" -->\n'
  const settings = commentSettings(source)
  expect(settings.map(({ passage }) => passage?.text)).toEqual(['kind=work;', 'order="position, place"'])
  for (const { passage, section } of settings) {
    expect(source.slice(passage?.offsets[0], (passage?.offsets.at(-1) ?? 0) + 1)).toBe(passage?.text)
    expect(section).toBe(source.indexOf('-->') + 3)
  }
})
