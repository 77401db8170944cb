/** Width and height in CSS pixels of the papers that Puppeteer knows. */
const papers: Readonly<Record<string, readonly [width: number, height: number]>> = {
  letter: [816, 1056],
  legal: [816, 1344],
  tabloid: [1056, 1632],
  ledger: [1632, 1056],
  a0: [3178.56, 4494.72],
  a1: [2245.44, 3178.56],
  a2: [1586.88, 2245.44],
  a3: [1122.24, 1586.88],
  a4: [793.6, 1122.56],
  a5: [559.68, 793.6],
  a6: [396.48, 559.68],
}

const pixels: Readonly<Record<string, number>> = { px: 1, in: 96, cm: 37.8, mm: 3.78 }

/** A length as Puppeteer takes it (`12`, `"20mm"`), in CSS pixels; `undefined` where it is none. */
export function toPixels(length: string | number | undefined): number | undefined {
  if (typeof length === 'number') return length
  const [, amount, unit = 'px'] = /^(\d{1,9}(?:\.\d{1,9})?)(px|in|cm|mm)?$/.exec(length ?? '') ?? []
  return amount === undefined ? undefined : Number(amount) * (pixels[unit] ?? 1)
}

/** Width and height in CSS pixels of a paper; `undefined` where it is unknown. */
export function paperSize(
  format: string,
  landscape: boolean,
): readonly [width: number, height: number] | undefined {
  const size = papers[format.toLowerCase()]
  return size && landscape ? [size[1], size[0]] : size
}
