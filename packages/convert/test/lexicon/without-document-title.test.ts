import { expect, test } from 'vitest'
import { withoutDocumentTitle } from '../../src/lexicon/without-document-title.ts'

test.each([
  ['Curriculum Vitae of Odalys Brennerhoff', 'Odalys Brennerhoff'],
  ['CV – Odalys Brennerhoff', 'Odalys Brennerhoff'],
  ['Odalys Brennerhoff | Lebenslauf', 'Odalys Brennerhoff'],
  ['Odalys Brennerhoff’s CV', 'Odalys Brennerhoff'],
  ['Odalys Brennerhoff CV', 'Odalys Brennerhoff'],
  ['Currículum de Odalys Brennerhoff', 'Odalys Brennerhoff'],
  ['Curriculum Vitae', ''],
  ['Odalys Brennerhoff', 'Odalys Brennerhoff'],
  ['Life of Odalys Brennerhoff', 'Life of Odalys Brennerhoff'],
])('%s', (line, expected) => {
  const { start, end } = withoutDocumentTitle(line)
  expect(line.slice(start, end)).toBe(expected)
})
