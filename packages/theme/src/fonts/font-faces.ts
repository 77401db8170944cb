import { font as sansBold } from '../generated/font-sans-bold.ts'
import { font as sansItalic } from '../generated/font-sans-italic.ts'
import { font as sansRegular } from '../generated/font-sans-regular.ts'
import { font as serifBold } from '../generated/font-serif-bold.ts'
import { font as serifDisplay } from '../generated/font-serif-display.ts'
import { font as serifItalic } from '../generated/font-serif-italic.ts'
import { font as serifRegular } from '../generated/font-serif-regular.ts'
import { type FontRange, latinRanges, otherRanges } from './font-ranges.ts'
import { type FaceStyle, lettersByFace } from './letters-by-face.ts'

type Font = Readonly<Record<string, string>>

const variants: Readonly<Record<'classic' | 'modern', Partial<Record<FaceStyle, Font>>>> = {
  classic: { display: serifDisplay, regular: serifRegular, italic: serifItalic, bold: serifBold },
  modern: { regular: sansRegular, italic: sansItalic, bold: sansBold },
}
const styles: readonly FaceStyle[] = ['display', 'regular', 'italic', 'bold']
const credit = '/* Source Serif 4 and Source Sans 3, Copyright Adobe, SIL Open Font License 1.1 */'
const latin = latinRanges.map(({ name, spans }, step) => {
  const before = latinRanges[step - 1]?.spans ?? []
  return { name, alone: patternOf(spans, before) }
})
const others = otherRanges.map((range) => ({ name: range.name, pattern: patternOf(range.spans) }))

/** Declare the faces of a variant, each with no more ranges than its text on the page has characters of. */
export function fontFaces(html: string, variant: 'classic' | 'modern'): string {
  const letters = lettersByFace(html)
  const faces = styles.flatMap((style) => {
    const font = variants[variant][style]
    const text = letters[style]
    if (font === undefined || text === undefined) return []
    const further = others.filter(({ pattern }) => pattern.test(text)).map(({ name }) => font[name] ?? '')
    return [font[latinStep(text)] ?? '', ...further]
  })
  return credit + faces.join('')
}

/** The least step of the Latin letters that has all those of a text which any step has. */
function latinStep(text: string): string {
  const last = latin.findLast(({ alone }) => alone.test(text))
  return last?.name ?? 'basic'
}

/** Match a character of some spans that is in none of others. */
function patternOf(spans: FontRange['spans'], without: FontRange['spans'] = []): RegExp {
  const excluded = without.length === 0 ? '' : `(?![${classOf(without)}])`
  return new RegExp(`${excluded}[${classOf(spans)}]`, 'u')
}

function classOf(spans: FontRange['spans']): string {
  return spans.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('')
}
