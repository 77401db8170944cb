import { expect, test } from 'vitest'
import { declareType } from '../../src/npm/declare-type.ts'

test.for<[unknown, string]>([
  ['Ada', 'string'],
  [[1, 'a'], 'readonly (number | string)[]'],
  [[], 'readonly never[]'],
  [{}, '{}'],
  [{ a: null, 'b-c': true }, '{\n  readonly "a": null\n  readonly "b-c": boolean\n}'],
  [[{ a: 1 }, { a: 2, b: 'x' }], 'readonly {\n  readonly "a": number\n  readonly "b"?: string\n}[]'],
])('%j is declared as %j', ([value, type]) => {
  expect(declareType(value)).toBe(type)
})
