import { describe, expect, test } from 'vitest'
import type { Font } from '../src/content/fonts.ts'
import { readToUnicode } from '../src/content/read-to-unicode.ts'
import { scanContent } from '../src/content/scan-content.ts'

test.for<[string, [number, string][]]>([
  ['1 beginbfchar <0003> <0041> endbfchar', [[3, 'A']]],
  ['1 beginbfchar <0003> <00660069> endbfchar', [[3, 'fi']]],
  ['1 beginbfchar <05> <D835DCB3> endbfchar', [[5, '𝒳']]],
  [
    '1 beginbfrange <0010> <0012> <0061> endbfrange',
    [
      [16, 'a'],
      [17, 'b'],
      [18, 'c'],
    ],
  ],
  [
    '1 beginbfrange <0010> <0011> [<0078> <0079007A>] endbfrange',
    [
      [16, 'x'],
      [17, 'yz'],
    ],
  ],
  ['/CIDInit /ProcSet findresource begin 12 dict begin endbfchar', []],
])('the map %s is read', ([cmap, entries]) => {
  expect([...readToUnicode(Buffer.from(cmap))]).toEqual(entries)
})

describe('a content stream', () => {
  const font = (codeLength: 1 | 2): Font => ({
    dictionary: new Map(),
    codeLength,
    unicode: new Map([
      [0x41, 'A'],
      [0x42, 'B'],
      [0x4142, 'two'],
    ]),
    used: new Set(),
  })
  const scan = (text: string, codeLength: 1 | 2 = 1): ReturnType<typeof scanContent> =>
    scanContent(Buffer.from(text, 'latin1'), new Map([['F1', font(codeLength)]]))

  test.for<[string, string, 1 | 2]>([
    ['(AB) Tj', 'AB', 1],
    ['<4142> Tj', 'AB', 1],
    ['<4142> Tj', 'two', 2],
    ['(AB) Tj', 'two', 2],
    ['[(A) -20 <42>] TJ', 'AB', 1],
    ["(A) ' (B) '", 'AB', 1],
    ['(\\101\\)) Tj', 'A\ufffd', 1],
  ])('%s shows %s', ([operators, text, codeLength]) => {
    const { sequences } = scan(`/P <</MCID 4>> BDC BT /F1 9 Tf ${operators} ET EMC`, codeLength)
    expect([...sequences.values()]).toMatchObject([{ id: 4, text, paintsText: true, paintsPath: false }])
  })

  test.for<[string, string[]]>([
    ['BT /F1 9 Tf (A) Tj ET', ['BT /F1 9 Tf (A) Tj ET']],
    ['BT /F1 9 Tf ET', []],
    ['0 0 5 5 re f', ['0 0 5 5 re f']],
    ['0 0 m 5 5 l S 1 1 1 rg', ['0 0 m 5 5 l S']],
    ['0 0 5 5 re W n', []],
    ['q /X1 Do Q', ['/X1 Do']],
    ['BI /W 1 ID f f EI 0 0 1 1 re f', ['BI /W 1 ID f f EI', '0 0 1 1 re f']],
    ['/Artifact BMC 0 0 5 5 re f EMC', []],
    ['/Artifact <</Type /Pagination>> BDC BT /F1 9 Tf (A) Tj ET EMC', []],
    ['/P <</MCID 0>> BDC 0 0 5 5 re f EMC 1 1 2 2 re f', ['1 1 2 2 re f']],
    ['/Span <</ActualText (x)>> BDC 0 0 5 5 re f EMC', ['0 0 5 5 re f']],
    ['/P <</MCID 0>> BDC /Span <</ActualText (x)>> BDC 0 0 5 5 re f EMC EMC', []],
    ['% 0 0 5 5 re f\n', []],
  ])('%j leaves unmarked %j', ([text, stretches]) => {
    const { unmarked } = scan(text)
    expect(unmarked.map(({ start, end }) => text.slice(start, end))).toEqual(stretches)
  })

  test.for([
    ['0 0 0 1 k', true],
    ['0 0 0 1 K', true],
    ['0 0 0 rg', false],
    ['(k) Tj', false],
  ] as const)('%s uses CMYK: %s', ([text, usesCmyk]) => {
    expect(scan(text).usesCmyk).toBe(usesCmyk)
  })
})
