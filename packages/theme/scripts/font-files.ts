import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { type FontRange, latinRanges, otherRanges } from '../src/fonts/font-ranges.ts'
import type { GeneratedFile } from './generated-files.ts'
import { notice } from './generated-files.ts'

const always = ['ccmp', 'locl', 'kern', 'mark', 'mkmk', 'liga']
const figures = ['onum', 'tnum', 'pnum']

/** Where each face comes from, the OpenType features it keeps, and the axes it is pinned at. */
const faces: Readonly<Record<string, { url: string; features: string[]; axes?: Record<string, number> }>> = {
  'serif-regular': {
    url: import.meta.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
    features: [...always, ...figures, 'smcp'],
  },
  'serif-italic': {
    url: import.meta.resolve(
      '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
    ),
    features: [...always, 'onum', 'pnum'],
  },
  'serif-bold': {
    url: import.meta.resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
    features: [...always, 'onum', 'pnum'],
  },
  'serif-display': {
    url: import.meta.resolve(
      '@fontsource-variable/source-serif-4/files/source-serif-4-latin-standard-normal.woff2',
    ),
    features: always,
    axes: { opsz: 48, wght: 400 },
  },
  'sans-regular': {
    url: import.meta.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    features: [...always, 'pnum'],
  },
  'sans-italic': {
    url: import.meta.resolve(
      '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
    ),
    features: [...always, 'pnum'],
  },
  'sans-bold': {
    url: import.meta.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
    features: [...always, 'pnum'],
  },
}

/** Cut each face into its ranges and write them down as CSS with the font inside, one module per face. */
export async function fontFiles(): Promise<GeneratedFile[]> {
  const files: GeneratedFile[] = []
  for (const [name, { url, features, axes }] of Object.entries(faces)) {
    const source = readFileSync(new URL(url))
    const cuts: string[] = []
    for (const range of [...latinRanges, ...otherRanges]) {
      const font = await subsetFont(source, charactersOf(range), {
        targetFormat: 'woff2',
        keepFeatures: features,
        noHinting: true,
        ...(axes !== undefined && { variationAxes: axes }),
      })
      if (font.length > 800)
        cuts.push(
          `  ${JSON.stringify(range.name)}:\n    ${JSON.stringify(declaration(name, font, range))},\n`,
        )
    }
    files.push({
      name: `font-${name}.ts`,
      text: `${notice}export const font: Readonly<Record<string, string>> = {\n${cuts.join('')}}\n`,
    })
  }
  return files
}

/** Write a face down as CSS, under a family name of ours, for the characters of its range. */
function declaration(name: string, font: Buffer, { spans }: FontRange): string {
  const [family = '', style] = name.split('-')
  const families: Readonly<Record<string, string>> = { serif: 'Offprint Serif', sans: 'Offprint Sans' }
  const range = spans.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`)
  return [
    `@font-face{font-family:"${style === 'display' ? 'Offprint Display' : families[family]}"`,
    `font-weight:${style === 'bold' ? 600 : 400}`,
    `font-style:${style === 'italic' ? 'italic' : 'normal'}`,
    'font-display:block',
    `src:url(data:font/woff2;base64,${font.toString('base64')})format("woff2")`,
    `unicode-range:${range.join(',')}}`,
  ].join(';')
}

function hex(code: number): string {
  return code.toString(16)
}

function charactersOf({ spans }: FontRange): string {
  return spans
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('')
}
