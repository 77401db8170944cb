import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateList } from '../eval/generate.ts'
import type { Mark, ParsedReference, ReferenceText } from '../src/index.ts'
import { parseReference, parseReferences, STYLES, toPublication } from '../src/index.ts'

const WORDS = [
  'Smith J',
  ', ',
  '. ',
  ' (2020) ',
  '“',
  '”',
  '"',
  'In: ',
  'Journal of Sleep',
  ' 12(3):4-5',
  'eds.',
  'doi:10.5555/a',
  ' https://a.b/c ',
  '\n',
  '(',
  ')',
  '[',
  ']',
  'et al.',
  ' and ',
  '王伟',
  'שלום',
  '🏅',
  '–',
  ';',
  'PhD thesis',
  'in press',
  ' vol. 3',
  'É',
  '\u0000',
  '  ',
  'EP 1 234 567 B1',
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 })), { maxLength: 30 })
  .map((parts) => parts.join(''))
const marked: fc.Arbitrary<ReferenceText> = fc
  .tuple(
    text,
    fc.array(
      fc.tuple(fc.nat(300), fc.nat(60), fc.constantFrom('strong', 'emphasis', 'link', 'superscript')),
      { maxLength: 5 },
    ),
  )
  .map(([value, spots]) => ({
    text: value,
    marks: spots
      .map(
        ([start, length, kind]): Mark => ({
          kind: kind as Mark['kind'],
          start,
          end: Math.min(value.length, start + length),
          ...(kind === 'link' ? { url: 'https://example.org' } : {}),
        }),
      )
      .filter((mark) => mark.start < mark.end),
  }))

function valueAt(parsed: ParsedReference, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      parsed,
    )
}

function checkSpans(parsed: ParsedReference, source: string): void {
  for (const span of parsed.spans) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeLessThanOrEqual(source.length)
    expect(span.start).toBeLessThan(span.end)
    const value = valueAt(parsed, span.pointer)
    expect(value, span.pointer).toBeDefined()
    const printed = source.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
    if (typeof value === 'string' && !/\/(?:links\/\d+\/url|citation\/(?:DOI|URL))$/.test(span.pointer))
      expect(value.replace(/\s+/g, ' '), span.pointer).toContain(printed)
    if (/\/citation\/(?:author|editor)\/\d+$/.test(span.pointer)) {
      const name = value as { family?: string; literal?: string }
      expect(printed).toContain((name.literal ?? name.family ?? '').replace(/\.$/, ''))
    }
  }
}

test('any text gives an item, with spans inside the text that say what the values say', () => {
  fc.assert(
    fc.property(marked, (reference) => {
      const parsed = parseReference(reference)
      checkSpans(parsed, reference.text)
      expect(toPublication(parsed).citation).toEqual(parsed.citation)
    }),
    { numRuns: 400 },
  )
})

test('the same list gives the same result, and its items keep their order', () => {
  fc.assert(
    fc.property(fc.array(marked, { maxLength: 8 }), (items) => {
      const first = parseReferences(items)
      expect(first).toHaveLength(items.length)
      expect(parseReferences(items)).toEqual(first)
    }),
    { numRuns: 60 },
  )
})

test('generated lists of every style are read with spans that agree', () => {
  for (const style of Object.keys(STYLES)) {
    const list = generateList(style, 12, 42)
    const parsed = parseReferences(
      list.items.map((item) => item.text),
      { owner: [list.owner] },
    )
    list.items.forEach((item, index) => {
      const result = parsed[index]
      if (result !== undefined) checkSpans(result, item.text.text)
    })
  }
})

test('the input is left as it was', () => {
  const reference: ReferenceText = Object.freeze({
    text: 'Smith J (2020). Sleep. J Sleep 1:2-3.',
    marks: Object.freeze([]),
  })
  expect(() =>
    parseReferences(Object.freeze([reference]), Object.freeze({ owner: Object.freeze(['J Smith']) })),
  ).not.toThrow()
})

const LONG = 100_000
test.for([
  'a',
  'A. ',
  '1',
  '. ',
  'Smith, J., ',
  '(',
  '“',
  '"a" ',
  ' ',
  '\n',
  '2020 ',
  '12(3):4-5; ',
  '10.1234/))',
  'In: ',
  'eds. ',
  'Technical Report ',
  'Lecture Notes ',
  'שלום ',
  'A-',
])('a hostile text of %j is kept as a note', (piece) => {
  const hostile = piece.repeat(LONG / piece.length)
  const parsed = parseReference(hostile)
  expect(parsed.messages).not.toEqual([])
  if (hostile.trim() !== '') expect(parsed.citation.note).toBe(hostile.trim().replace(/\s+/g, ' '))
})

test.for(['', ' ', 'Kaiser-Allee 92 • 10589 Nordstadt', '| a | b |', '---', '.', 'שלום עולם'])(
  'bad input %j gives an item and a message',
  (input) => {
    const parsed = parseReference(input)
    expect(parsed.citation.type).toBeTypeOf('string')
    expect(parsed.messages).not.toEqual([])
  },
)

test('prose is a note', () => {
  const prose =
    'She works on the physics of sleep and on how cities keep their lights on through the night, and she likes to walk along the river with her dog when the day is done and the lamps are lit again.'
  expect(parseReference(prose)).toMatchObject({
    citation: { type: 'document', note: prose },
    messages: [{ reason: 'the item is no reference' }],
  })
})
