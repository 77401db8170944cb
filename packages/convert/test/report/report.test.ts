import { describe, expect, test } from 'vitest'
import { slice } from '../../src/passage/passage.ts'
import { implied, sourced } from '../../src/report/draft.ts'
import { openLedger } from '../../src/report/ledger-book.ts'
import { placesOf } from '../../src/report/places.ts'
import { settle } from '../../src/report/settle.ts'
import { passageOf } from '../passage-of.ts'

describe('places', () => {
  test.for([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [4, 3, 1],
    [6, 3, 3],
  ] as const)('offset %i is %i:%i', ([offset, line, column]) => {
    expect(placesOf('ab\n\ncd').point(offset)).toEqual({ line, column, offset })
  })

  test.for([
    ['one stretch', 'an *old* tale', 0, 11, ['0-13']],
    ['escapes lie inside', 'R\\&D \\* x', 0, 7, ['0-9']],
    ['a long gap parts', `one ${'<!-- x -->'.repeat(2)} two`, 0, 8, ['0-4', '24-28']],
  ] as const)('spans: %s', ([, source, start, end, spans]) => {
    const found = placesOf(source).spans(slice(passageOf(source), start, end))
    expect(found.map((span) => `${span.start.offset}-${span.end.offset}`)).toEqual(spans)
  })

  test('nothing has no spans', () => {
    expect(placesOf('x').spans({ text: '', offsets: new Int32Array(0), marks: [] })).toEqual([])
  })
})

describe('ledger', () => {
  const source = 'Reader, Oslo — 2019\n'

  test.for([
    ['all mapped', [[0, 19]], [], [], { mapped: 19, structure: 1, repaired: 0, unplaced: 0 }, []],
    [
      'joints are structure',
      [
        [0, 6],
        [8, 12],
        [15, 19],
      ],
      [],
      [],
      { mapped: 14, structure: 6, repaired: 0, unplaced: 0 },
      [],
    ],
    [
      'a word unread',
      [
        [0, 6],
        [15, 19],
      ],
      [],
      [],
      { mapped: 10, structure: 1, repaired: 0, unplaced: 9 },
      ['Oslo'],
    ],
    ['a label', [[8, 19]], [[0, 7]], [], { mapped: 11, structure: 9, repaired: 0, unplaced: 0 }, []],
    [
      'a repair',
      [
        [0, 12],
        [15, 19],
      ],
      [],
      [[12, 15]],
      { mapped: 16, structure: 1, repaired: 3, unplaced: 0 },
      [],
    ],
    [
      'nothing read',
      [],
      [],
      [],
      { mapped: 0, structure: 1, repaired: 0, unplaced: 19 },
      ['Reader, Oslo — 2019'],
    ],
  ] as const)('%s', ([, mapped, structure, repaired, counts, unplaced]) => {
    const passage = passageOf(source)
    const ledger = openLedger(source)
    ledger.text(passage)
    for (const [start, end] of repaired) ledger.repair(slice(passage, start, end), 'test')
    for (const [start, end] of structure) ledger.structure(slice(passage, start, end))
    for (const [start, end] of mapped) ledger.map(slice(passage, start, end))
    const { total, entries, sections: _, ...rest } = ledger.close(placesOf(source), [])
    expect(total).toBe(source.length)
    expect(rest.mapped + rest.structure + rest.repaired + rest.unplaced).toBe(total)
    const words = entries
      .filter((entry) => entry.kind === 'unplaced')
      .map((entry) => entry.text.replace(/[\s,—]+$|^[\s,—]+/gu, ''))
    expect(words).toEqual(unplaced)
    expect(entries.filter((entry) => entry.kind === 'repaired')).toHaveLength(repaired.length)
    expect(rest).toEqual(counts)
  })

  test('structure never takes back what became a value', () => {
    const passage = passageOf(source)
    const ledger = openLedger(source)
    ledger.text(passage)
    ledger.map(passage)
    ledger.structure(passage)
    expect(ledger.close(placesOf(source), []).mapped).toBe(19)
  })
})

describe('settle', () => {
  const passage = passageOf('Reader')

  test('parts values from their places; what is empty vanishes', () => {
    const { value, settled } = settle({
      name: sourced('name', [passage], 'Reader'),
      none: undefined,
      blank: sourced('name', [passage], ''),
      list: [{}, sourced('item', [passage], 'a'), []],
      kind: implied('kind', 'talk'),
      deep: { 'a/b~c': sourced('deep', [passage], 1) },
    })
    expect(value).toEqual({ name: 'Reader', list: ['a'], kind: 'talk', deep: { 'a/b~c': 1 } })
    expect(settled.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual(
      expect.arrayContaining(['/name name', '/list/0 item', '/deep/a~1b~0c deep']),
    )
    expect(settled.some(({ pointer }) => pointer === '/kind')).toBe(false)
  })

  test('a list may have more values than a call takes arguments', () => {
    const items = Array.from({ length: 200_000 }, () => sourced('item', [passage], 'a'))
    expect(settle({ deep: { items } }).settled).toHaveLength(200_000)
  })

  test('no key reaches a prototype', () => {
    const draft = Object.fromEntries([
      ['__proto__', { polluted: sourced('x', [passage], true) }],
      ['constructor', sourced('x', [passage], 'c')],
    ])
    const { value } = settle(draft)
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Object.keys(value as object).sort()).toEqual(['__proto__', 'constructor'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
