import { embeddedProgram } from './font-program.ts'
import type { Check } from './types.ts'

/** 31-009, 31-027 and 31-030. */
export const accessibleFonts: Check = {
  standard: 'PDF/UA-1',
  title: 'Fonts are embedded, mapped to Unicode, and have every glyph that is shown',
  *run({ file, content }) {
    for (const { dictionary, used, unicode, codeLength } of content.fonts) {
      const name = String(dictionary.get('BaseFont') ?? dictionary.get('Subtype'))
      if (used.size === 0) continue
      if (embeddedProgram(file, dictionary) === undefined && dictionary.get('Subtype') !== 'Type3') {
        yield { clause: '31-009', reason: `The font ${name} is not embedded` }
      }
      if (!unicode) yield { clause: '31-027', reason: `The font ${name} has no ToUnicode map` }
      if (codeLength === 2 && used.has(0)) {
        yield { clause: '31-030', reason: `The font ${name} lacks a glyph that is shown` }
      }
    }
  },
}
