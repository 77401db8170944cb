import type { Check } from './types.ts'

const blendModes: ReadonlySet<unknown> = new Set(
  (
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference ' +
    'Exclusion Hue Saturation Color Luminosity'
  ).split(' '),
)

/** 6.2.5 and 6.2.10: no transfer functions, no halftones of their own, only standard blend modes. */
export const graphicsState: Check = {
  standard: 'PDF/A-3',
  title: 'Graphics states keep to what looks the same everywhere',
  *run({ file }) {
    for (const value of file.objects.values()) {
      if (!(value instanceof Map)) continue
      if (value.has('TR') || value.has('HTP')) {
        if (value.get('Type') === 'ExtGState')
          yield { clause: '6.2.5', reason: 'A graphics state has TR or HTP' }
      }
      const mode = value.get('BM')
      if (mode !== undefined && !Array.isArray(mode) && !blendModes.has(mode)) {
        yield { clause: '6.2.10', reason: `The blend mode ${String(mode)} is not a standard one` }
      }
    }
  },
}
