import type { PdfValue } from './objects.ts'

/** Undo the PNG row filters that cross-reference streams are often written with: ISO 32000-1, 7.4.4.4. */
export function undoPredictor(bytes: Uint8Array, parameters: PdfValue | undefined): Uint8Array {
  if (!(parameters instanceof Map) || number(parameters.get('Predictor'), 1) < 10) return bytes
  const bits = number(parameters.get('Colors'), 1) * number(parameters.get('BitsPerComponent'), 8)
  const width = Math.ceil((bits * number(parameters.get('Columns'), 1)) / 8)
  const step = Math.max(1, bits >> 3)
  const rows = Math.floor(bytes.length / (width + 1))
  const result = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (width + 1)] ?? 0
    for (let column = 0; column < width; column += 1) {
      const target = row * width + column
      const left = column < step ? 0 : (result[target - step] ?? 0)
      const up = row === 0 ? 0 : (result[target - width] ?? 0)
      const corner = row === 0 || column < step ? 0 : (result[target - width - step] ?? 0)
      result[target] = (bytes[row * (width + 1) + 1 + column] ?? 0) + predicted(kind, left, up, corner)
    }
  }
  return result
}

function number(value: PdfValue | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return paeth(left, up, corner)
    default:
      return 0
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner
  const toLeft = Math.abs(estimate - left)
  const toUp = Math.abs(estimate - up)
  const toCorner = Math.abs(estimate - corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}
