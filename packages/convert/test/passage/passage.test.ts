import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blank } from '../../src/passage/blank.ts'
import { find } from '../../src/passage/find.ts'
import {
  concat,
  emptyPassage,
  isAll,
  join,
  type Passage,
  remove,
  slice,
  split,
  textOf,
  trim,
  trimPunctuation,
} from '../../src/passage/passage.ts'
import { sourceLines } from '../../src/passage/source-lines.ts'
import { passageOf, sourceOf } from '../passage-of.ts'

const DATED = 'Reader in *Old* **Norse** (2019)'

describe('slice', () => {
  test.for([
    [0, 6, 'Reader', []],
    [10, 13, 'Old', ['emphasis 0-3']],
    [8, 12, 'n Ol', ['emphasis 2-4']],
    [11, 17, 'ld Nor', ['emphasis 0-2', 'strong 3-6']],
    [5, 5, '', []],
    [7, 3, '', []],
    [-4, 99, 'Reader in Old Norse (2019)', ['emphasis 10-13', 'strong 14-19']],
  ] as const)('from %i to %i', ([start, end, text, marks]) => {
    const cut = slice(passageOf(DATED), start, end)
    expect(cut.text).toBe(text)
    expect(sourceOf(cut, DATED)).toBe(text)
    expect(cut.marks.map(({ kind, start, end }) => `${kind} ${start}-${end}`)).toEqual(marks)
  })

  test('a link keeps its target', () => {
    const passage = passageOf('see [the paper](https://example.org/a) there')
    expect(slice(passage, 8, 13).marks).toEqual([
      { kind: 'link', start: 0, end: 5, url: 'https://example.org/a' },
    ])
  })
})

describe('concat and join', () => {
  test('marks move with their text, places stay', () => {
    const whole = passageOf(DATED)
    const turned = concat(slice(whole, 14), slice(whole, 0, 14))
    expect(turned.text).toBe('Norse (2019)Reader in Old ')
    expect(sourceOf(turned, DATED)).toBe(turned.text)
    expect(turned.marks.map(({ kind, start, end }) => [kind, turned.text.slice(start, end)])).toEqual([
      ['strong', 'Norse'],
      ['emphasis', 'Old'],
    ])
  })

  test.for([
    [[], ''],
    [['one'], 'one'],
    [['one', 'two'], 'one · two'],
    [['one', '', 'two'], 'one ·  · two'],
  ] as const)('joined %j', ([texts, joined]) => {
    const passages = texts.map(
      (text): Passage => ({
        text,
        offsets: Int32Array.from({ length: text.length }, (_, index) => index),
        marks: [],
      }),
    )
    const result = join(passages, ' · ')
    expect(result.text).toBe(joined)
    expect(result.offsets).toHaveLength(joined.length)
  })

  test('nothing is the empty passage', () => expect(concat()).toEqual(emptyPassage))
})

describe('cutting', () => {
  test.for([
    ['  a b ', 'a b', 'a b'],
    ['; a, b – ', '; a, b –', 'a, b'],
    ['a. ', 'a.', 'a.'],
    ['. a', '. a', 'a'],
    [' — ', '—', ''],
    ['', '', ''],
  ] as const)('%j trimmed', ([text, trimmed, bare]) => {
    const offsets = Int32Array.from({ length: text.length }, (_, index) => index)
    const passage: Passage = { text, offsets, marks: [] }
    expect(trim(passage).text).toBe(trimmed)
    expect(trimPunctuation(passage).text).toBe(bare)
  })

  test('split drops the separators', () => {
    const parts = split(passageOf(DATED), / /gu)
    expect(parts.map((part) => part.text)).toEqual(['Reader', 'in', 'Old', 'Norse', '(2019)'])
    expect(parts.map((part) => isAll(part, 'strong'))).toEqual([false, false, false, true, false])
  })

  test('remove leaves stretches out, also where they overlap', () => {
    const passage = passageOf(DATED)
    expect(remove(passage, []).text).toBe('Reader in Old Norse (2019)')
    expect(
      remove(passage, [
        [6, 9],
        [8, 13],
        [19, 26],
      ]).text,
    ).toBe('Reader Norse')
  })

  test('blank overwrites with tabs and moves nothing', () => {
    const passage = passageOf(DATED)
    const blanked = blank(passage, [
      { index: 0, length: 6 },
      { index: 20, length: 6 },
    ])
    expect(blanked.text).toBe('\t\t\t\t\t\t in Old Norse \t\t\t\t\t\t')
    expect(blanked.offsets).toEqual(passage.offsets)
  })

  test('find folds case and white space', () => {
    const passage = passageOf('Old\nNorse and old  norse')
    expect(find(passage, 'old norse')?.offsets[0]).toBe(0)
    expect(find(passage, 'and')?.text).toBe('and')
    expect(find(passage, 'Latin')).toBeUndefined()
    expect(find(passage, '')?.text ?? '').toBe('')
  })

  test('textOf folds white space', () => {
    expect(textOf(passageOf('a  \nb\nc'))).toBe('a b c')
  })

  test('sourceLines are the lines of the document', () => {
    const source = 'one\ntwo  \nthree four'
    expect(sourceLines(passageOf(source), source).map((line) => line.text.trimEnd())).toEqual([
      'one',
      'two',
      'three four',
    ])
  })
})

test('slices put together again are the passage', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), (one, other) => {
      const passage = passageOf(DATED)
      const [first, second] = [Math.min(one, other), Math.max(one, other)]
      const whole = concat(slice(passage, 0, first), slice(passage, first, second), slice(passage, second))
      expect(whole.text).toBe(passage.text)
      expect([...whole.offsets]).toEqual([...passage.offsets])
    }),
    { seed: 20, numRuns: 200 },
  )
})
