import { expect, test } from 'vitest'
import { isOwner } from '../../src/publications/is-owner.ts'
import { ownerForms } from '../../src/publications/owner-forms.ts'

const forms = ownerForms('Sebastian Lapuschkin', ['Sebastian Bach'])
const kessler = ownerForms('Lorraine M. Strickfaden', ['Kessler', 'L. M. Kessler'])
const cruz = ownerForms('Ana María de la Cruz', [])

test.for<[string, boolean]>([
  ['Lapuschkin S', true],
  ['S. Lapuschkin', true],
  ['Lapuschkin, Sebastian', true],
  ['Sebastian Lapuschkin', true],
  ['Lapuschkin S*', true],
  ['LAPUSCHKIN S.', true],
  ['Lapuschkin S1,2', true],
  ['Bach S', true],
  ['S Bach', true],
  ['Bach J S', false],
  ['Lapuschkin T', false],
  ['Lapuschkin', false],
  ['Samek W', false],
  ['Sebastian Samek', false],
  ['', false],
])('%s is Sebastian Lapuschkin: %s', ([author, expected]) => {
  expect(isOwner(author, forms)).toBe(expected)
})

test.for<[string, boolean]>([
  ['Strickfaden LM', true],
  ['L. M. Strickfaden', true],
  ['Strickfaden L', true],
  ['Kessler LM', true],
  ['Lorraine Kessler', true],
  ['Kessler J', false],
])('%s is Lorraine Strickfaden: %s', ([author, expected]) => {
  expect(isOwner(author, kessler)).toBe(expected)
})

test.for<[string, boolean]>([
  ['de la Cruz AM', true],
  ['A. M. de la Cruz', true],
  ['Cruz A', true],
  ['Cruz B', false],
])('%s is Ana María de la Cruz: %s', ([author, expected]) => {
  expect(isOwner(author, cruz)).toBe(expected)
})

test('without a name nobody is the owner', () => {
  expect(isOwner('Anyone A', ownerForms(undefined, []))).toBe(false)
})
