import { expect, test } from 'vitest'
import { safeUrl } from '../../src/text/safe-url.ts'

test.for<[string | undefined, string | undefined]>([
  ['https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
  ['HTTP://a.example', 'HTTP://a.example'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['tel:+49', 'tel:+49'],
  ['doi:10.1000/1', 'https://doi.org/10.1000/1'],
  ['www.a.example', 'https://www.a.example'],
  ['javascript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['vbscript:x', undefined],
  ['file:///etc/passwd', undefined],
  ['//a.example', undefined],
  ['resume.pdf', undefined],
  ['https://a.example/"onclick="x', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s → %s', ([url, expected]) => {
  expect(safeUrl(url)).toBe(expected)
})
