import { PdfStream } from '../format/objects.ts'
import type { Check } from './types.ts'

/** 6.2.8 and 6.2.9: images are not smoothed, have no alternates, and no object is PostScript or stands in for another. */
export const images: Check = {
  standard: 'PDF/A-3',
  title: 'Images and other external objects are plain',
  *run({ file }) {
    for (const value of file.objects.values()) {
      if (!(value instanceof PdfStream)) continue
      const { dictionary } = value
      const subtype = dictionary.get('Subtype')
      if (subtype === 'Image' && dictionary.get('Interpolate') === true) {
        yield { clause: '6.2.8', reason: 'An image asks for interpolation' }
      }
      if (subtype === 'Image' && (dictionary.has('Alternates') || dictionary.has('OPI'))) {
        yield { clause: '6.2.8', reason: 'An image has alternates' }
      }
      if (subtype === 'PS' || (subtype === 'Form' && (dictionary.has('Ref') || dictionary.has('PS')))) {
        yield { clause: '6.2.9', reason: 'An external object is PostScript or a reference' }
      }
    }
  },
}
