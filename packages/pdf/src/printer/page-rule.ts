import { paperSize, toPixels } from './lengths.ts'
import type { PdfRenderOptions } from './types.ts'

const sides = ['top', 'right', 'bottom', 'left'] as const

/**
 * The style rule that gives paper and margins which were asked for precedence over what the page says of itself: the
 * browser would otherwise shrink the page's own paper onto the other. Empty where neither was asked for.
 */
export function pageRule({ format, width, height, landscape, margin }: PdfRenderOptions): string {
  const declarations: string[] = []
  const named = format === undefined ? undefined : paperSize(format, landscape ?? false)
  const across = toPixels(width) ?? named?.[0]
  const down = toPixels(height) ?? named?.[1]
  if (across !== undefined && down !== undefined) declarations.push(`size: ${across}px ${down}px !important`)
  else if (landscape) declarations.push('size: landscape !important')
  for (const side of sides) {
    const edge = toPixels(margin?.[side])
    if (edge !== undefined) declarations.push(`margin-${side}: ${edge}px !important`)
  }
  return declarations.length === 0 ? '' : `@page { ${declarations.join('; ')} }`
}
