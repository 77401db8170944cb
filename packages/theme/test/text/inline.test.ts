import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inline } from '../../src/text/inline.ts'

test.for([
  ['plain', 'plain'],
  ['*soft* and **strong**', '<em>soft</em> and <strong>strong</strong>'],
  ['_soft_ but snake_case_name', '<em>soft</em> but snake_case_name'],
  ['**strong with *soft* inside**', '<strong>strong with <em>soft</em> inside</strong>'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['a*', 'a*'],
  ['`a*b*`', '<code>a*b*</code>'],
  ['[words](https://a.example/b)', '<a href="https://a.example/b">words</a>'],
  ['[words](javascript:alert(1))', '[words](javascript:alert(1))'],
  ['[*w*](mailto:a@b.example)', '<a href="mailto:a@b.example"><em>w</em></a>'],
  ['see https://a.example/x.', 'see <a href="https://a.example/x">https://a.example/x</a>.'],
  ['<https://a.example>', '<a href="https://a.example">https://a.example</a>'],
  ['<b>raw</b>', '&lt;b&gt;raw&lt;/b&gt;'],
  ['"quoted" & \'so\'', '&quot;quoted&quot; &amp; &#39;so&#39;'],
])('%s → %s', ([text, html]) => {
  expect(inline(text ?? '')).toBe(html)
})

test('no text makes a tag that is not ours, and tags balance', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          '*',
          '_',
          '`',
          '[',
          ']',
          '(',
          ')',
          '<',
          '>',
          '"',
          'a',
          ' ',
          '\n',
          'https://x.example',
        ),
      }),
      (text) => {
        const tags = inline(text).match(/<[^>]*>/g) ?? []
        const open: string[] = []
        for (const tag of tags) {
          expect(tag).toMatch(/^<(?:\/?(?:em|strong|code)|a href="[^"<>]*"|\/a)>$/)
          if (tag.startsWith('</')) expect(open.pop()).toBe(tag.slice(2, -1))
          else open.push(tag.slice(1, -1).split(' ')[0] ?? '')
        }
        expect(open).toEqual([])
      },
    ),
  )
})

test('hostile repetition is read in linear time', () => {
  for (const part of ['*a', '_a ', '[', '`', '**a*', '*_', '<https://'])
    expect(inline(part.repeat(50_000)).length).toBeGreaterThan(0)
})
