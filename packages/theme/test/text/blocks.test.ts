import { expect, test } from 'vitest'
import { blocks } from '../../src/text/blocks.ts'

test.for([
  ['one', '<p class="p">one</p>'],
  ['one\ntwo', '<p class="p">one</p><p class="p">two</p>'],
  ['one\n\n\ntwo\n', '<p class="p">one</p><p class="p">two</p>'],
  ['one\r\n\r\ntwo', '<p class="p">one</p><p class="p">two</p>'],
  ['- a\n- b', '<ul class="highlights"><li>a</li><li>b</li></ul>'],
  ['lead:\n* a\n* b', '<p class="p">lead:</p><ul class="highlights"><li>a</li><li>b</li></ul>'],
  [' \n \n', ''],
])('%j → %s', ([text, html]) => {
  expect(blocks(text ?? '', 'p')).toBe(html)
})
