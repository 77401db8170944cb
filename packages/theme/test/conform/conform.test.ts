import { expect, test } from 'vitest'
import { conform } from '../../src/conform/conform.ts'
import type { Shape } from '../../src/conform/shape.ts'

const shape: Shape = {
  name: 's',
  size: 'n',
  on: 'b',
  kind: '|a|b|',
  types: 'l',
  any: 'x',
  list: [{ url: 's' }],
}

test.for<[unknown, unknown]>([
  [{ name: ' Ada ' }, { name: 'Ada' }],
  [{ name: 7 }, { name: '7' }],
  [{ name: '' }, undefined],
  [{ name: null, size: Number.NaN, on: 'yes' }, undefined],
  [{ name: { deep: 'x' } }, undefined],
  [{ name: 'e\u0301' }, { name: '\u00e9' }],
  [{ name: 'a\ud800b' }, { name: 'a\ufffdb' }],
  [
    { size: 3, on: false },
    { size: 3, on: false },
  ],
  [{ kind: 'a' }, { kind: 'a' }],
  [{ kind: 'c' }, undefined],
  [{ types: 'a' }, { types: ['a'] }],
  [{ types: ['a', 1, {}] }, { types: ['a', '1'] }],
  [{ any: { deep: 1 } }, { any: { deep: 1 } }],
  [{ list: { url: 'x' } }, { list: [{ url: 'x' }] }],
  [{ list: [null, {}, 'text', { url: 'x', other: 'y' }] }, { list: [{ url: 'x' }] }],
  [{ unknown: 'x' }, undefined],
  [Object.create({ name: 'inherited' }), undefined],
  ['text', undefined],
  [null, undefined],
  [[], undefined],
])('%j becomes %j', ([value, expected]) => {
  expect(conform(value, shape)).toEqual(expected)
})
