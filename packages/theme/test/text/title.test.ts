import { expect, test } from 'vitest'
import { title } from '../../src/text/title.ts'

test.for([
  ['ECQ<sup>x</sup>', 'ECQ<sup>x</sup>'],
  ['<i>E. coli</i> & H<sub>2</sub>O', '<i>E. coli</i> &amp; H<sub>2</sub>O'],
  ['a <i>b', 'a &lt;i&gt;b'],
  ['<i><b>x</i></b>', '&lt;i&gt;&lt;b&gt;x&lt;/i&gt;&lt;/b&gt;'],
  ['<script>x</script>', '&lt;script&gt;x&lt;/script&gt;'],
  ['<i onclick="x">y</i>', '&lt;i onclick=&quot;x&quot;&gt;y&lt;/i&gt;'],
])('%s → %s', ([text, html]) => {
  expect(title(text ?? '')).toBe(html)
})
