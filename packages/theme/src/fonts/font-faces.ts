import { font as sansBold } from '../generated/font-sans-bold.ts'
import { font as sansItalic } from '../generated/font-sans-italic.ts'
import { font as sansRegular } from '../generated/font-sans-regular.ts'
import { font as serifBold } from '../generated/font-serif-bold.ts'
import { font as serifDisplay } from '../generated/font-serif-display.ts'
import { font as serifItalic } from '../generated/font-serif-italic.ts'
import { font as serifRegular } from '../generated/font-serif-regular.ts'
import { fontRanges } from './font-ranges.ts'

interface Face {
  readonly family: string
  readonly weight: number
  readonly italic: boolean
  readonly files: Readonly<Record<string, string>>
}

const serif: readonly Face[] = [
  { family: 'Offprint Serif', weight: 400, italic: false, files: serifRegular },
  { family: 'Offprint Serif', weight: 400, italic: true, files: serifItalic },
  { family: 'Offprint Serif', weight: 600, italic: false, files: serifBold },
]
const display: readonly Face[] = [
  { family: 'Offprint Display', weight: 400, italic: false, files: serifDisplay },
]
const sans: readonly Face[] = [
  { family: 'Offprint Sans', weight: 400, italic: false, files: sansRegular },
  { family: 'Offprint Sans', weight: 400, italic: true, files: sansItalic },
  { family: 'Offprint Sans', weight: 600, italic: false, files: sansBold },
]
const variants: Readonly<Record<'classic' | 'modern', readonly Face[]>> = {
  classic: [...display, ...serif],
  modern: sans,
}

const credit = '/* Fonts: Source Serif 4 and Source Sans 3, Copyright Adobe, SIL Open Font License 1.1 */'

/** Declare the faces of a variant, with those ranges alone that a text has characters of. */
export function fontFaces(text: string, variant: 'classic' | 'modern'): string {
  const needed = fontRanges.filter(({ name, spans }) => name === 'basic' || patternOf(spans).test(text))
  const faces = variants[variant].flatMap((face) =>
    needed.flatMap(({ name, spans }) => {
      const file = face.files[name]
      return file === undefined ? [] : [declaration(face, file, spans)]
    }),
  )
  return credit + faces.join('')
}

function declaration(
  { family, weight, italic }: Face,
  file: string,
  spans: (typeof fontRanges)[number]['spans'],
): string {
  const range = spans
    .map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
    .join(',')
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${italic ? 'italic' : 'normal'};font-display:block;src:url(data:font/woff2;base64,${file})format("woff2");unicode-range:${range}}`
}

function patternOf(spans: (typeof fontRanges)[number]['spans']): RegExp {
  return new RegExp(`[${spans.map(([first, last]) => `\\u{${hex(first)}}-\\u{${hex(last)}}`).join('')}]`, 'u')
}

function hex(code: number): string {
  return code.toString(16)
}
