import { expect, test } from 'vitest'
import { isBibtex } from '../../src/readers/bibliography/is-bibtex.ts'
import { isCsl } from '../../src/readers/bibliography/is-csl.ts'
import { isRis } from '../../src/readers/bibliography/is-ris.ts'

test.for([
  ['an entry', '@article{a, title = {B}}', true],
  ['an entry below comments', '% mine\n\n@Comment{x}\n', true],
  ['Markdown that begins with an account', '@adaberg on Mastodon\n\n# Ada Berg', false],
  ['Markdown with an entry', '# Works\n\n@article{a, title = {B}}', false],
] as const)('%s is BibTeX: %j', ([, text, expected]) => {
  expect(isBibtex(text)).toBe(expected)
})

test.for([
  ['an item', '[{"type":"book","author":[{"family":"Berg"}],"issued":{"date-parts":[[2019]]}}]', true],
  [
    'a resume',
    '{"basics":{"name":"Ada"},"publications":[{"type":"book","citation":{"issued":{"date-parts":[[1]]}}}]}',
    false,
  ],
  ['other JSON', '[{"type":"feature","page":"3"}]', false],
] as const)('%s is CSL-JSON: %j', ([, text, expected]) => {
  expect(isCsl(text)).toBe(expected)
})

test.for([
  ['a record', 'TY  - JOUR\r\nTI  - A\r\nER  - \r\n', true],
  ['a numbered record', '1.\nTY  - BOOK\nER  - \n', true],
  ['a text with a dash', 'TY - the town\n\nAda Berg', false],
] as const)('%s is RIS: %j', ([, text, expected]) => {
  expect(isRis(text)).toBe(expected)
})
