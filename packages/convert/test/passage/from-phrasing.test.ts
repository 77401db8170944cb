import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignText } from '../../src/passage/align-text.ts'
import { passageOf, sourceOf } from '../passage-of.ts'

/** Markdown, the text that a reader sees, and the characters of the source that it stands on. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ['plain', 'Born 1980', 'Born 1980', 'Born 1980'],
  ['escape', 'R\\&D \\* x', 'R&D * x', 'R&D * x'],
  ['doubled escape', 'lrp\\\\_box', 'lrp\\_box', 'lrp\\_box'],
  ['entity', 'R&amp;D', 'R&D', 'R&D'],
  ['entity of another letter', 'M&uuml;ller', 'Müller', 'M&ller'],
  ['numeric entity', 'A&#8211;B &#x41;', 'A–B A', 'A&B &'],
  ['unknown entity', 'A &nope; B', 'A &nope; B', 'A &nope; B'],
  ['emphasis', 'an *old* **tale**', 'an old tale', 'an old tale'],
  ['soft break', 'one\ntwo', 'one two', 'one\ntwo'],
  ['indented soft break', 'one\n    two', 'one two', 'one\ntwo'],
  ['hard break', 'one  \ntwo', 'one\ntwo', 'one two'],
  ['line break in HTML', 'one<br/>two', 'one\ntwo', 'one<two'],
  ['autolink', '<https://a.example/b_c>', 'https://a.example/b_c', 'https://a.example/b_c'],
  ['bare address', 'see www.a.example now', 'see www.a.example now', 'see www.a.example now'],
  ['bare e-mail', 'at me@a.example.', 'at me@a.example.', 'at me@a.example.'],
  ['link', '[my *page*](https://a.example "t")', 'my page', 'my page'],
  ['reference', '[page][1]\n\n[1]: https://a.example', 'page', 'page'],
  ['superscript', 'ECQ<sup>X</sup>: on', 'ECQX: on', 'ECQX: on'],
  ['code', '`2019` was', '2019 was', '2019 was'],
  ['double code', '`` a`b ``', 'a`b', 'a`b'],
  ['comment', 'a<!-- hidden -->b', 'ab', 'ab'],
  ['image', '![my face](x.png) here', 'my face here', 'my face here'],
  ['struck', '~~old~~ new', 'old new', 'old new'],
  ['right to left', 'שלום *עולם*', 'שלום עולם', 'שלום עולם'],
  ['outside the BMP', '𝒳 **𝒴**', '𝒳 𝒴', '𝒳 𝒴'],
]

test.for(CASES)('%s: every character knows its place', ([, source, text, places]) => {
  const passage = passageOf(source)
  expect(passage.text).toBe(text)
  expect(passage.offsets).toHaveLength(text.length)
  expect(sourceOf(passage, source)).toBe(places)
})

test.for([
  ['**b** *i* ~~s~~ `c`', 'strong:b emphasis:i delete:s code:c'],
  ['<u>u</u> <b>b</b> <i>i</i> <sub>s</sub>', 'underline:u strong:b emphasis:i subscript:s'],
  ['<span class="smallcaps">Ada</span> <span>x</span>', 'smallcaps:Ada'],
  ['<a href="https://a.example">here</a>', 'link:here'],
  ['<b>open to the end', 'strong:open to the end'],
  ['closed</b> before', ''],
] as const)('marks of %s', ([source, marks]) => {
  const passage = passageOf(`x ${source}`)
  expect(
    passage.marks.map(({ kind, start, end }) => `${kind}:${passage.text.slice(start, end)}`).join(' '),
  ).toBe(marks)
})

describe('alignText', () => {
  test.for([
    ['ab', 'ab', [0, 1]],
    ['ab', '**a**b', [2, 5]],
    ['a&b', 'a&amp;b', [0, 1, 6]],
    ['a b', 'a   b', [0, 1, 4]],
    ['a\\b', 'a\\\\b', [0, 2, 3]],
    ['xyz', '', [0, 0, 0]],
    ['', 'abc', []],
  ] as const)('%j in %j', ([value, source, offsets]) => {
    expect([...alignText(value, source, 0, source.length)]).toEqual(offsets)
  })

  test('offsets never leave the bounds and never run back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, source) => {
        const offsets = [...alignText(value, source, 0, source.length)]
        expect(offsets).toHaveLength(value.length)
        for (const [index, offset] of offsets.entries()) {
          expect(offset).toBeLessThan(Math.max(1, source.length))
          expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0)
        }
      }),
      { seed: 21, numRuns: 500 },
    )
  })
})
