import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { isPlainText } from '../../src/readers/text/is-plain-text.ts'
import { readText } from '../../src/readers/text/read-text.ts'

test.for([
  ['headings in capitals', 'EDUCATION\n\n2011  PhD, Uppsala\n', true],
  ['headings with lines below them', 'Education\n=========\n\n* PhD, Uppsala\n', true],
  ['stars behind names', 'Berg, A.*, Dahl, B.* (2019). A title.', true],
  ['an account and a file name', 'ada_berg_cv@example.org, my_file_name.pdf', true],
  ['a quoted mail', '> Ada Berg\n> PhD, Uppsala\n', true],
  ['a heading of Markdown', '# Ada Berg\n', false],
  ['a link of Markdown', 'See [my page](https://ada.example).', false],
  ['bold', 'I am **Ada Berg**.', false],
  ['emphasis here and there', 'In *Nature*, and in *Science*.', false],
  ['a tag', 'Ada<br>Berg', false],
  ['front matter', '---\ntitle: CV\n---\n', false],
  ['a table of Markdown', '| a | b |\n| - | - |', false],
  ['a line break of Markdown', 'Ada Berg  \nUppsala', false],
] as const)('%s is plain text: %j', ([, text, expected]) => {
  expect(isPlainText(text)).toBe(expected)
})

test.for<[string, string, string[]]>([
  ['a line set in below another', 'PhD\n  Thesis', ['paragraph PhD⏎Thesis']],
  [
    'dates in the margin',
    '2011   PhD\n       Uppsala\n2009   MSc',
    ['paragraph 2011\tPhD⏎Uppsala', 'paragraph 2009\tMSc'],
  ],
  ['a range on two lines', '2009 -   Reader\n2011     Uppsala', ['paragraph 2009 - 2011\tReader⏎Uppsala']],
  ['dates at the right', 'Reader                 2009\nUppsala', ['paragraph Reader\t2009⏎Uppsala']],
  [
    'a list in a list',
    '- a\n  o b\n  o c\n- d',
    ['paragraph a', 'paragraph b', 'paragraph c', 'paragraph d'],
  ],
  ['a title that is underlined', 'Talks\n-----\na', ['heading Talks', 'paragraph a']],
  ['lines about one middle', '      Ada\n  Department', ['paragraph Ada⏎Department']],
  ['what opens a prose paragraph', '   Once upon\na time', ['paragraph Once upon⏎a time']],
])('%s', ([, text, expected]) => {
  expect(leavesOf(readText(text))).toEqual(expected)
})

test('what recurs at the ends of pages is left out', () => {
  const pages = ['one', 'two', 'three'].map(
    (word, page) => `Berg       Page ${page + 1}\n\nparagraph ${word}\n`,
  )
  expect(leavesOf(readText(pages.join('\f')))).toEqual(
    ['one', 'two', 'three'].map((word) => `paragraph paragraph ${word}`),
  )
})

/** The headings and paragraphs of a tree, each with its text. */
function leavesOf(node: Nodes): string[] {
  if (node.type === 'heading' || node.type === 'paragraph')
    return [
      `${node.type} ${node.children.map((child) => ('value' in child ? child.value.replaceAll('\n', ' ') : '⏎')).join('')}`,
    ]
  return 'children' in node ? node.children.flatMap(leavesOf) : []
}
