import type { Check } from './types.ts'

/** 10-001: every character code that is shown has a Unicode value. */
export const characterMappings: Check = {
  standard: 'PDF/UA-1',
  title: 'Every character has a Unicode value',
  *run({ content }) {
    for (const { dictionary, used, unicode } of content.fonts) {
      const missing = [...used].filter((code) => !isText(unicode?.get(code)))
      if (missing.length > 0) {
        const font = String(dictionary.get('BaseFont') ?? dictionary.get('Subtype'))
        yield {
          clause: '10-001',
          reason: `The font ${font} has no Unicode value for ${missing.length} of its characters`,
        }
      }
    }
  },
}

/** ISO 14289-1, 7.21.7: zero and the byte order marks are no values. */
function isText(text: string | undefined): boolean {
  return text !== undefined && text !== '' && !/[\0\ufeff\ufffe]/.test(text)
}
