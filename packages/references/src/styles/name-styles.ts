import type { NameStyle } from './style.ts'

export const APA_NAMES: NameStyle = {
  order: 'inverted',
  given: 'J. R.',
  separator: ', ',
  pair: ', & ',
  last: ', & ',
  others: { most: 20, keep: 19, text: ', . . . ' },
}
export const STRAIGHT: NameStyle = {
  order: 'given-family',
  given: 'J. R.',
  separator: ', ',
  pair: ' and ',
  last: ', and ',
}
export const FULL: NameStyle = { ...STRAIGHT, given: 'full' }
export const MEDICAL: NameStyle = {
  order: 'family-given',
  given: 'JR',
  separator: ', ',
  pair: ', ',
  last: ', ',
  others: { most: 6, keep: 6, text: ', et al' },
}
