import { describe, expect, test } from 'vitest'
import { listInputs } from '../src/printing/list-inputs.ts'
import { outputPaths, picturePath } from '../src/printing/output-paths.ts'

describe('where a PDF goes', () => {
  test.for<[string[], string | undefined, string[]]>([
    [['a.json'], undefined, ['a.pdf']],
    [['x/a.json', 'cv.md'], undefined, ['x/a.pdf', 'cv.pdf']],
    [['a.json'], 'b.pdf', ['b.pdf']],
    [['a.json', 'x/b.html'], 'out/', ['out/a.pdf', 'out/b.pdf']],
    [['a.json'], 'packages', ['packages/a.pdf']],
    [['-'], undefined, ['-']],
    [['-'], 'out/', ['out/resume.pdf']],
  ])('%j with -o %s', ([inputs, output, expected]) => {
    expect(outputPaths(inputs, output, '.').map((job) => job.output)).toEqual(expected)
  })

  test('two inputs can’t become one file', () => {
    expect(() => outputPaths(['a.json', 'b.json'], 'c.pdf', '.')).toThrow('one file for 2 inputs')
    expect(() => outputPaths(['x/a.json', 'y/a.json'], 'out/', '.')).toThrow(
      'two inputs would become out/a.pdf',
    )
  })
})

test.for([
  ['out/a.pdf', 'out/a-3.png'],
  ['cv.v2.pdf', 'cv.v2-3.png'],
  ['-', 'page-3.png'],
])('the picture of page 3 of %s is %s', ([output, expected]) => {
  expect(picturePath(output ?? '', 3)).toBe(expected)
})

test('a folder stands for the JSON files in it', () => {
  expect(listInputs(['-', 'cv.md', 'packages/cli'], '.')).toEqual([
    '-',
    'cv.md',
    'packages/cli/package.json',
    'packages/cli/tsconfig.build.json',
  ])
})
