import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Keyword, Lexer } from '../src/format/lexer.ts'
import { type PdfFile, PdfReference, PdfStream, PdfString, type PdfValue } from '../src/format/objects.ts'
import { undoPredictor } from '../src/format/predictor.ts'
import { readPdf } from '../src/format/read-pdf.ts'
import { serialize } from '../src/format/serialize.ts'
import { readTextString, textString } from '../src/format/text-string.ts'
import { writePdf } from '../src/format/write-pdf.ts'
import { isPdfError } from '../src/index.ts'

const bytes = (text: string): PdfString => new PdfString(Uint8Array.from(Buffer.from(text, 'latin1')))
const read = (text: string): unknown => new Lexer(Buffer.from(text, 'latin1')).next()

describe('objects', () => {
  test.for<[string, unknown]>([
    ['null', null],
    ['true', true],
    ['-17', -17],
    ['+.5', 0.5],
    ['4.', 4],
    ['/Name', 'Name'],
    ['/A#20B', 'A B'],
    ['/', ''],
    ['(plain)', bytes('plain')],
    ['(a(b)c)', bytes('a(b)c')],
    ['(\\(\\n\\101\\7\\\n)', bytes('(\nA\x07')],
    ['<48 65 6>', bytes('He`')],
    ['[1 2 0 R /X]', [1, new PdfReference(2), 'X']],
    [
      '<</A 1/B[<</C(x)>>]>>',
      new Map<string, unknown>([
        ['A', 1],
        ['B', [new Map([['C', bytes('x')]])]],
      ]),
    ],
    ['% comment\n5', 5],
    ['BT', new Keyword('BT')],
  ])('%s', ([text, value]) => {
    expect(read(text)).toEqual(value)
  })

  test.for(['[1 2', '<</A', '[R]', '[1 R]', '>>', ']', `${'['.repeat(300)}`])('%s is damaged', (text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'bad-pdf' }))
  })

  const value: fc.Arbitrary<PdfValue> = fc.letrec<{ value: PdfValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constant(null),
      fc.boolean(),
      fc.integer({ min: -(2 ** 31), max: 2 ** 31 }),
      fc.string({ unit: fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)) }),
      fc.uint8Array().map((array) => new PdfString(Uint8Array.from(array))),
      fc.nat(9999).map((number) => new PdfReference(number)),
      fc.array(tie('value'), { maxLength: 5 }),
      fc
        .dictionary(fc.stringMatching(/^[A-Za-z]{1,8}$/), tie('value'), { maxKeys: 4 })
        .map((object) => new Map(Object.entries(object))),
    ),
  })).value

  test('what is written is read as it was', () => {
    fc.assert(
      fc.property(value, (object) => {
        expect(plain(read(`[${serialize(object, ({ number }) => number)}]`))).toEqual([plain(object)])
      }),
    )
  })

  test.for([
    [0.1 + 0.2, '0.3'],
    [1e-7, '0'],
    [-0.00001, '-0.00001'],
    [123456789, '123456789'],
  ] as const)('the number %d is written %s', ([number, text]) => {
    expect(serialize(number, () => 0)).toBe(text)
  })
})

describe('text strings', () => {
  test.for(['plain', 'Zürich', '日本', '𝒳', ''])('%j comes back', (text) => {
    expect(readTextString(textString(text))).toBe(text)
  })
})

describe('files', () => {
  const stream = new PdfStream(new Map([['Length', 3]]), Uint8Array.from([97, 98, 99]))
  const file = (): PdfFile => ({
    version: '1.7',
    objects: new Map<number, PdfValue>([
      [
        1,
        new Map<string, PdfValue>([
          ['Type', 'Catalog'],
          ['Pages', new PdfReference(2)],
        ]),
      ],
      [
        2,
        new Map<string, PdfValue>([
          ['Type', 'Pages'],
          ['Count', 0],
          ['Kids', []],
          ['X', new PdfReference(7)],
        ]),
      ],
      [7, stream],
    ]),
    trailer: new Map([['Root', new PdfReference(1)]]),
  })

  test('a file is read as it was written', () => {
    const back = readPdf(writePdf(file()))
    expect(back.objects.get(1)).toEqual(file().objects.get(1))
    expect(back.objects.get(2)).toMatchObject({ size: 4 })
    expect(back.objects.get(3)).toEqual(
      new PdfStream(new Map([['Length', 3]]), Uint8Array.from([97, 98, 99])),
    )
    expect(back.trailer.get('Root')).toEqual(new PdfReference(1))
  })

  test('the identifier follows from the content', () => {
    const identifier = (of: PdfFile): unknown => readPdf(writePdf(of)).trailer.get('ID')
    const other = file()
    other.objects.set(7, 'Else')
    expect(identifier(file())).toEqual(identifier(file()))
    expect(identifier(other)).not.toEqual(identifier(file()))
  })

  test('it does not depend on how the objects are numbered, or on what nothing refers to', () => {
    const other = file()
    other.objects.set(5, other.objects.get(7) ?? null).delete(7)
    const pages = other.objects.get(2)
    if (pages instanceof Map) pages.set('X', new PdfReference(5))
    other.objects.set(99, 'alone')
    expect(writePdf(other)).toEqual(writePdf(file()))
  })

  test('an older table that a newer one replaces is followed', () => {
    const text = '%PDF-1.4\n1 0 obj\n(old)\nendobj\n2 0 obj\n(kept)\nendobj\n'
    const second = text.indexOf('2 0 obj')
    const entry = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`
    const table = text.length
    const older = `${text}xref\n1 2\n${entry(9)}${entry(second)}trailer\n<</Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`
    const newer = `${older}1 0 obj\n(new)\nendobj\n`
    const whole = `${newer}xref\n1 1\n${entry(older.length)}trailer\n<</Root 1 0 R/Prev ${table}>>\nstartxref\n${newer.length}\n%%EOF\n`
    const { objects } = readPdf(Buffer.from(whole, 'latin1'))
    expect(objects.get(1)).toEqual(bytes('new'))
    expect(objects.get(2)).toEqual(bytes('kept'))
  })

  test('damage is a clear error, whatever is damaged', () => {
    const sound = writePdf(file())
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), (place, byte) => {
        const damaged = Uint8Array.from(sound)
        damaged[place] = byte
        try {
          readPdf(damaged)
        } catch (error) {
          expect(isPdfError(error)).toBe(true)
        }
      }),
    )
    for (const text of ['', 'no PDF', '%PDF-1.7\nstartxref\n99999\n%%EOF', '%PDF-1.7\nstartxref\n0\n%%EOF']) {
      expect(() => readPdf(Buffer.from(text))).toThrow(expect.objectContaining({ code: 'bad-pdf' }))
    }
  })
})

test('PNG row filters are undone', () => {
  const parameters = new Map<string, PdfValue>([
    ['Predictor', 15],
    ['Columns', 3],
  ])
  const rows = [0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 2, 2, 2, 4, 1, 1, 1]
  expect([...undoPredictor(Uint8Array.from(rows), parameters)]).toEqual([
    1, 2, 3, 1, 2, 3, 2, 3, 4, 3, 5, 6, 4, 6, 7,
  ])
})

/** Maps with undefined order of equality are compared as entries. */
function plain(value: unknown): unknown {
  if (value instanceof PdfString) return { string: [...value.bytes] }
  if (value instanceof Map) return [...value].map(([key, item]) => [key, plain(item)])
  return Array.isArray(value) ? value.map(plain) : value
}
