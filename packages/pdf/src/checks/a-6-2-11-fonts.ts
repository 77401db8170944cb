import { embeddedProgram } from './font-program.ts'
import { wrongWidths } from './font-widths.ts'
import type { Check } from './types.ts'

/** 6.2.11.4.1, 6.2.11.5, 6.2.11.7.2 and 6.2.11.8. */
export const archivalFonts: Check = {
  standard: 'PDF/A-3',
  title: 'Fonts are embedded with the widths that the file gives, and have every glyph that is shown',
  *run({ file, content }) {
    for (const font of content.fonts) {
      const { dictionary, used, unicode, codeLength } = font
      const name = String(dictionary.get('BaseFont') ?? dictionary.get('Subtype'))
      if (used.size === 0) continue
      const program = embeddedProgram(file, dictionary)
      if (!program && dictionary.get('Subtype') !== 'Type3') {
        yield { clause: '6.2.11.4.1', reason: `The font ${name} is not embedded` }
      }
      const wrong = program ? wrongWidths(file, font, program) : 0
      if (wrong > 0)
        yield {
          clause: '6.2.11.5',
          reason: `${wrong} widths of the font ${name} are not those of its glyphs`,
        }
      if ([...used].some((code) => !unicode?.has(code))) {
        yield { clause: '6.2.11.7.2', reason: `The font ${name} does not map all its characters to Unicode` }
      }
      if (codeLength === 2 && used.has(0)) {
        yield { clause: '6.2.11.8', reason: `The font ${name} lacks a glyph that is shown` }
      }
    }
  },
}
