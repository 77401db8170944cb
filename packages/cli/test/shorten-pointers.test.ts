import { expect, test } from 'vitest'
import { shortenPointers } from '../src/report/shorten-pointers.ts'

test.for([
  [[], ''],
  [['/basics/name'], 'basics name'],
  [['/work/0/name', '/work/0/position', '/work/0/name'], 'work[0] name, position'],
  [['/work/0/name', '/work/1/name', '/work/2/name'], 'work[0–2] name'],
  [['/work/0/name', '/work/2/name', '/awards/3/title'], 'work[0] name; work[2] name; awards[3] title'],
  [['/work/0/name', '/work/1/position'], 'work[0] name; work[1] position'],
  [['/publications/3/citation/author/0/family'], 'publications[3] citation.author.family'],
  [['/meta/unplaced/0'], 'meta unplaced'],
  [['/basics/a~1b~0c'], 'basics a/b~c'],
] as const)('%j → %s', ([pointers, expected]) => {
  expect(shortenPointers(pointers)).toBe(expected)
})
