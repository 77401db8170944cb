import { validateResume } from '@offprint/schema'
import { describe, expect, test } from 'vitest'
import { ConvertError, type ConvertErrorCode, convert } from '../src/index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** What can't be read, the code of the error, and what its message says. */
const UNREADABLE: readonly (readonly [string, Uint8Array | string, ConvertErrorCode, RegExp])[] = [
  ['no bytes', new Uint8Array(0), 'empty', /^cv\.md: the file is empty$/u],
  ['an empty text', '', 'empty', /is empty/u],
  ['white space only', bytes(' \n\t\r\n\u00A0\n'), 'empty', /is empty/u],
  ['a byte order mark only', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty', /is empty/u],
  ['a ZIP archive', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0), 'binary', /not a text document/u],
  ['a zero in a text', 'CV\0', 'binary', /not a text document/u],
  ['Latin-1', Uint8Array.of(0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72), 'encoding', /not valid UTF-8 \(byte 1\)/u],
  ['a cut character', Uint8Array.of(0x41, 0x41, 0xe2, 0x82), 'encoding', /not valid UTF-8 \(byte \d\)/u],
]

test.for(UNREADABLE)('%s is refused, with a remedy', async ([, input, code, message]) => {
  const error: unknown = await convert(input, { path: 'cv.md' }).catch((reason: unknown) => reason)
  expect(ConvertError.isInstance(error)).toBe(true)
  if (!ConvertError.isInstance(error)) return
  expect(error).toMatchObject({ name: 'ConvertError', code, path: 'cv.md' })
  expect(error.message).toMatch(message)
  expect(error.remedy.length).toBeGreaterThan(10)
})

test('the byte that is wrong is named, far into the document too', async () => {
  const text = bytes('Müller, 2019\n'.repeat(1000))
  text[7001] = 0xff
  await expect(convert(text)).rejects.toThrow('(byte 7001)')
})

describe('what can be read', () => {
  const CV = '# Ada Berg\n\nada@example.org\n\n## Education\n\n- PhD in History, University of Oslo, 2019\n'

  test.for([
    ['UTF-8', bytes(CV)],
    ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes(CV))],
    ['UTF-16 LE', utf16(CV, true)],
    ['UTF-16 BE', utf16(CV, false)],
    ['Windows line ends', bytes(CV.replaceAll('\n', '\r\n'))],
    ['old Mac line ends', bytes(CV.replaceAll('\n', '\r'))],
  ] as const)('%s', async ([, input]) => {
    const { resume, ledger } = await convert(input)
    const plain = await convert(CV)
    expect(resume).toEqual(plain.resume)
    expect(resume.basics).toMatchObject({ name: 'Ada Berg', email: 'ada@example.org' })
    expect(resume.education).toHaveLength(1)
    expect(ledger.unplaced).toBe(0)
  })

  test.for([
    ['one word', 'Curriculum'],
    ['a name', 'Ada Berg'],
    ['no heading at all', 'Ada Berg\nada@example.org\n\nReader at the University of Oslo since 2019.\n'],
    ['a heading alone', '## Education'],
    ['front matter alone', '---\ntitle: CV\n---\n'],
    ['a comment alone', '<!-- nothing -->'],
    ['a table alone', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['HTML without text', '<html><body></body></html>'],
    ['unclosed front matter', '---\nname: Ada'],
    ['rules', '---\n\n***\n\n___'],
  ] as const)('%s gives a valid resume and loses nothing', async ([, source]) => {
    const { resume, ledger } = await convert(source)
    expect(validateResume(resume).filter((problem) => problem.severity === 'error')).toEqual([])
    expect(ledger.mapped + ledger.structure + ledger.repaired + ledger.unplaced).toBe(source.length)
    expect(resume.meta?.unplaced?.length ?? 0).toBe(
      ledger.entries.filter((entry) => entry.kind === 'unplaced').length,
    )
  })

  test.for([
    [
      'LaTeX',
      '\\documentclass{article}\n\\usepackage[latin1]{inputenc}\n\\begin{document}\n\\name{Åsa Møller}\n\\end{document}\n',
    ],
    ['HTML', '<html><head><meta charset="windows-1252"></head><body><h1>Åsa Møller</h1></body></html>'],
    ['a comment', '<!-- coding: latin1 -->\n\n# Åsa Møller\n'],
  ] as const)('%s that names its encoding', async ([, source]) => {
    const { resume } = await convert(Uint8Array.from(source, (letter) => letter.charCodeAt(0)))
    expect(resume.basics?.name).toBe('Åsa Møller')
  })

  test('an encoding that there is not is none', async () => {
    const source = '<!-- coding: constructor -->\n\n# Åsa Møller\n'
    const input = Uint8Array.from(source, (letter) => letter.charCodeAt(0))
    await expect(convert(input)).rejects.toMatchObject({ code: 'encoding' })
  })

  test('a text without headings says whose it is', async () => {
    const { resume } = await convert(
      'Ada Berg\n\nada@example.org\n\nReader at the University of Oslo, 2019–2021\n',
    )
    expect(resume.basics).toMatchObject({ name: 'Ada Berg', email: 'ada@example.org' })
  })
})

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const marked = `\uFEFF${text}`
  const view = new DataView(new ArrayBuffer(marked.length * 2))
  for (let index = 0; index < marked.length; index += 1) {
    view.setUint16(index * 2, marked.charCodeAt(index), littleEndian)
  }
  return new Uint8Array(view.buffer)
}
