import { expect, test } from 'vitest'
import { toBlocks } from '../../src/document/to-blocks.ts'
import { blankTemplates } from '../../src/readers/markdown/blank-templates.ts'
import { fenceFrontMatter } from '../../src/readers/markdown/fence-front-matter.ts'
import { readMarkdownDocument } from '../../src/readers/markdown/read-markdown-document.ts'
import { outlineOfTree } from '../outline-of-tree.ts'
import { linesOf } from '../passage-of.ts'

test.each([
  ['---\nname: Ada\n---\n\n# CV\n', '---\nname: Ada\n---\n\n# CV\n'],
  ['---\nname: Ada\n...\n\n# CV\n', '---\nname: Ada\n---\n\n# CV\n'],
  ['---\n# settings\n\nname: Ada\n---\n', '---\n# settings\n\nname: Ada\n---\n'],
  ['---\n---\n\n# CV\n', '---\n---\n\n# CV\n'],
  ['---\n\n# Ada\n\n- one\n', '***\n\n# Ada\n\n- one\n'],
  ['---\n\nAda Berg\n\n---\n\n- one\n', '***\n\nAda Berg\n\n---\n\n- one\n'],
  ['# Ada\n\n---\n', '# Ada\n\n---\n'],
])('fences front matter: %j', (text, fenced) => {
  expect(fenceFrontMatter(text)).toBe(fenced)
})

test.each([
  ['a {% comment %}\n## B {{ c }}\n{% endcomment %} d', 'a              \n            \n                 d'],
  ['[a][b]\n\n[b]: {{ c }}/d.pdf', '[a][b]\n\n[b]:        /d.pdf'],
  ['{%- comment -%}never closed', '{%- comment -%}never closed'],
])('blanks comments: %j', (text, blanked) => {
  expect(blankTemplates(text)).toBe(blanked)
})

test.each([
  ['1. one\n - a\n - b\n1. two\n - c\n', '1. one\n   - a\n   - b\n2. two\n   - c\n'],
  ['1. one\n  - a\n\n2. two\n  - b\n', '1. one\n   - a\n\n2. two\n   - b\n'],
  ['* one\n - a\n   1. x\n   * y\n', '* one\n  - a\n    1. x\n    * y\n'],
])('nests a list that is indented too little: %j', async (text, meant) => {
  const shape = async (source: string): Promise<string> =>
    outlineOfTree(await readMarkdownDocument(source)).replace(/\d+:\d+/gu, '')
  expect(await shape(text)).toBe(await shape(meant))
})

test.each([
  ['2019. Prize\n2018. Medal\n', '- 2019. Prize\n- 2018. Medal\n'],
  ['- 2019. Prize\n- 2018 - 2019. Medal\n', '- 2019. Prize\n- 2018 - 2019. Medal\n'],
  ['1. Prize\n2. Medal\n', '- Prize\n- Medal\n'],
])('keeps the years of lines: %j', async (text, lines) => {
  expect(linesOf(toBlocks(await readMarkdownDocument(text), text))).toEqual(lines.trim().split('\n'))
})

test('leaves out chunks that are to be run', async () => {
  const text = '```{r}\nread_csv("talks.csv")\n```\n\n```\nprinted\n```\n'
  expect(linesOf(toBlocks(await readMarkdownDocument(text), text))).toEqual(['printed'])
})
