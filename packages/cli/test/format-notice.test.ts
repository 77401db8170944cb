import { expect, test } from 'vitest'
import { formatNotice, type Notice } from '../src/output/format-notice.ts'
import { createPaint } from '../src/output/paint.ts'

const lines = [
  '# Posts',
  'Visiting Scholar, ETH',
  `${'x'.repeat(150)} here it is ${'y'.repeat(150)}`,
  'a\tb\u001b[31m\u202Ec',
]
const format = (notice: Partial<Notice>): string =>
  formatNotice(
    { severity: 'warning', rule: 'no-date', reason: 'no date found', ...notice },
    { name: 'cv.md', lines },
    createPaint(false),
    80,
  )

test('place, severity, reason, the line with a caret below, and the remedy', () => {
  const start = { line: 2, column: 19 }
  expect(format({ start, end: { line: 2, column: 22 }, remedy: 'add one' })).toBe(
    [
      'cv.md:2:19 warning: no date found no-date',
      '  2 | Visiting Scholar, ETH',
      '                        ^^^',
      '  → add one',
      '',
    ].join('\n'),
  )
})

test('without a place, the document is named', () => {
  expect(format({ severity: 'error' })).toBe('cv.md error: no date found no-date\n')
})

test('a long line is cut to what stands around the place', () => {
  const shown = format({ start: { line: 3, column: 152 }, end: { line: 3, column: 156 } }).split('\n')
  const caret = shown[2]?.indexOf('^^^^') ?? -1
  expect(shown[1]?.slice(caret, caret + 4)).toBe('here')
  expect(Math.max(...shown.map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('a place over several lines is marked to the end of its first one', () => {
  expect(format({ start: { line: 1, column: 3 }, end: { line: 2, column: 4 } })).toContain(
    '  1 | # Posts\n        ^^^^^\n',
  )
})

test('a document can’t write to the terminal', () => {
  const shown = format({ start: { line: 4, column: 1 }, reason: 'bell \u0007' })
  expect(shown).toContain('a b·[31m·c')
  for (const hidden of ['\u001b', '\u0007', '\u202E']) expect(shown).not.toContain(hidden)
})

test('a document with pages is pointed into by its pages', () => {
  const start = { line: 2, column: 19, page: 3 }
  expect(format({ start, end: { line: 2, column: 22 } })).toContain('cv.md:p.3 warning: no date found')
})
