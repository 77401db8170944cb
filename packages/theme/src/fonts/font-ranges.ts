/** A part of a font that is embedded only where a page needs it; spans are code points, both ends included. */
export interface FontRange {
  readonly name: string
  readonly spans: readonly (readonly [first: number, last: number])[]
}

/** The parts into which the fonts are cut, by what tends to stand together in one text. */
export const fontRanges: readonly FontRange[] = [
  {
    name: 'basic',
    spans: [
      [0x20, 0x7e],
      [0xa0, 0xa0],
      [0xb7, 0xb7],
      [0x2013, 0x2014],
      [0x2018, 0x201a],
      [0x201c, 0x201e],
      [0x2026, 0x2026],
    ],
  },
  {
    name: 'western',
    spans: [
      [0xa1, 0xb6],
      [0xb8, 0xff],
      [0x152, 0x153],
      [0x178, 0x178],
      [0x2020, 0x2022],
      [0x2032, 0x2033],
      [0x2039, 0x203a],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2212, 0x2212],
    ],
  },
  {
    name: 'eastern',
    spans: [
      [0x100, 0x151],
      [0x154, 0x177],
      [0x179, 0x17f],
      [0x218, 0x21b],
    ],
  },
  {
    name: 'extended',
    spans: [
      [0x180, 0x217],
      [0x21c, 0x24f],
      [0x250, 0x2af],
      [0x2b0, 0x2ff],
      [0x300, 0x36f],
      [0x2070, 0x209c],
      [0x2100, 0x2121],
      [0x2123, 0x214f],
      [0x2190, 0x2211],
      [0x2213, 0x22ff],
    ],
  },
  { name: 'vietnamese', spans: [[0x1e00, 0x1eff]] },
  { name: 'greek', spans: [[0x370, 0x3ff]] },
  { name: 'cyrillic', spans: [[0x400, 0x45f]] },
  { name: 'cyrillic-extended', spans: [[0x460, 0x52f]] },
]
