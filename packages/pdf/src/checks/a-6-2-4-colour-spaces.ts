import { listOf } from '../format/access.ts'
import { PdfStream } from '../format/objects.ts'
import type { Check } from './types.ts'

/** 6.2.4.3: the output intent is for RGB, so that no colour may be given in CMYK. */
export const colourSpaces: Check = {
  standard: 'PDF/A-3',
  title: 'No colour lies outside what the output intent is for',
  *run({ file, content }) {
    for (const [index, { usesCmyk }] of content.pages.entries()) {
      if (usesCmyk) yield { clause: '6.2.4.3', page: index + 1, reason: 'The page uses DeviceCMYK' }
    }
    for (const value of file.objects.values()) {
      if (!(value instanceof PdfStream)) continue
      if (listOf(file, value.dictionary.get('ColorSpace')).includes('DeviceCMYK')) {
        yield { clause: '6.2.4.3', reason: 'An image uses DeviceCMYK' }
      }
    }
  },
}
