/** Primaries of IEC 61966-2-1, adapted to D50 as ICC profiles have them, and the matrix that adapts from D65. */
const colorants = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const
const whitePoint = [0.9642, 1, 0.82491] as const
const adaptation = [1.04791, 0.02293, -0.0502, 0.0296, 0.99046, -0.01707, -0.00925, 0.01506, 0.75179] as const

/** Gamma, then a to d of `y = (ax + b)^g` from d on, and `cx` below. */
const transferCurve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const

const headerLength = 128

/** Make an sRGB display profile of a few hundred bytes: ICC.1:2004-10 (version 4.2), matrix and one parametric curve. */
export function srgbProfile(): Uint8Array {
  const curve = Buffer.concat([Buffer.from('para\0\0\0\0\0\x03\0\0', 'latin1'), fixed(transferCurve)])
  const blocks: [string[], Buffer][] = [
    [['desc'], localized('sRGB')],
    [['cprt'], localized('CC0')],
    [['wtpt'], xyz(whitePoint)],
    [['chad'], Buffer.concat([Buffer.from('sf32\0\0\0\0', 'latin1'), fixed(adaptation)])],
    ...Object.entries(colorants).map(([name, value]): [string[], Buffer] => [[name], xyz(value)]),
    [['rTRC', 'gTRC', 'bTRC'], curve],
  ]
  const names = blocks.flatMap(([tags]) => tags)
  const table = Buffer.alloc(4 + names.length * 12)
  table.writeUInt32BE(names.length)
  let offset = headerLength + table.length
  let row = 4
  for (const [tags, data] of blocks) {
    for (const tag of tags) {
      table.write(tag, row, 'latin1')
      table.writeUInt32BE(offset, row + 4)
      table.writeUInt32BE(data.length, row + 8)
      row += 12
    }
    offset += data.length
  }
  return Buffer.concat([header(offset), table, ...blocks.map(([, data]) => data)])
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.writeUInt32BE(size)
  bytes.writeUInt32BE(0x04200000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  ;[2000, 1, 1].forEach((part, index) => {
    bytes.writeUInt16BE(part, 24 + index * 2)
  })
  bytes.write('acsp', 36, 'latin1')
  fixed(whitePoint).copy(bytes, 68)
  return bytes
}

function xyz(value: readonly number[]): Buffer {
  return Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed(value)])
}

/** A text in one language, padded to a multiple of four bytes. */
function localized(text: string): Buffer {
  const bytes = Buffer.alloc(Math.ceil((28 + text.length * 2) / 4) * 4)
  bytes.write('mluc', 0, 'latin1')
  bytes.writeUInt32BE(1, 8)
  bytes.writeUInt32BE(12, 12)
  bytes.write('enUS', 16, 'latin1')
  bytes.writeUInt32BE(text.length * 2, 20)
  bytes.writeUInt32BE(28, 24)
  Buffer.from(text, 'utf16le').swap16().copy(bytes, 28)
  return bytes
}

/** Numbers as s15Fixed16. */
function fixed(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => {
    bytes.writeInt32BE(Math.round(value * 65536), index * 4)
  })
  return bytes
}
