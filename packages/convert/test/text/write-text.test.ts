import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Resume } from '@offprint/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textWidth } from '../../src/text/text-width.ts'
import { wrapText } from '../../src/text/wrap-text.ts'
import { writeText } from '../../src/write/index.ts'
import { arbitraryResume } from '../canonical/arbitrary-resume.ts'

test('a resume as plain text', async () => {
  const json = await readFile(resolve(import.meta.dirname, '../canonical/ada.resume.json'), 'utf8')
  await expect(writeText(JSON.parse(json))).toMatchFileSnapshot('ada.txt')
})

const RESUMES: readonly (readonly [Resume, string])[] = [
  [{ basics: { name: '山田 太郎' } }, '山田 太郎\n=========\n'],
  [{ basics: { name: 'José' } }, 'José\n====\n'],
  [{ skills: [{ name: ' a\tb ', keywords: ['', 'c\r\nd'] }] }, '\nSKILLS\n------\n\n- a b: c, d\n'],
  [
    { work: [{ position: 'Dekan', startDate: '2019' }], meta: { language: 'de' } },
    '\nBERUFSERFAHRUNG\n---------------\n\n- Dekan (2019 – heute)\n',
  ],
  [
    { projects: [{ name: 'Gezeiten', type: 'Aufführungen' }] },
    '\nAUFFÜHRUNGEN\n------------\n\n- Gezeiten\n',
  ],
]

test.for(RESUMES)('%j', ([resume, text]) => {
  expect(writeText(resume)).toBe(text)
})

describe('lines', () => {
  test.for([
    ['', 0],
    ['abc', 3],
    ['漢字かな', 8],
    ['e\u0301', 1],
    ['한국어', 6],
    ['ｆｕｌｌ', 8],
    ['\u202Eabc\u202C', 3],
  ] as const)('%j takes %i columns', ([text, width]) => {
    expect(textWidth(text)).toBe(width)
  })

  test.for([
    ['a bc def', 4, ['a bc', 'def']],
    ['aaaaaa b', 4, ['aaaaaa', 'b']],
    ['漢字漢字漢字', 8, ['漢字漢字', '漢字']],
    ['漢字漢字。漢', 8, ['漢字漢', '字。漢']],
    ['one\ntwo', 20, ['one', 'two']],
  ] as const)('%j in %i columns', ([text, columns, lines]) => {
    expect(wrapText(text, columns)).toEqual(lines)
  })

  test('of any resume are never too wide, unless a word is', () => {
    fc.assert(
      fc.property(arbitraryResume(), (resume) => {
        const wide = writeText(resume)
          .split('\n')
          .filter((line) => textWidth(line) > 76)
        expect(wide.filter((line) => line.trim().replace(/^- /u, '').includes(' '))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })
})
