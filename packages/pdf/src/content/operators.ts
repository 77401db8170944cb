/** What an operator of a content stream means here: ISO 32000-1, annex A. Those not listed change state only. */
export type OperatorKind =
  | 'path'
  | 'paint'
  | 'clip'
  | 'begin-text'
  | 'end-text'
  | 'font'
  | 'show'
  | 'object'
  | 'shade'
  | 'begin-marked'
  | 'end-marked'
  | 'cmyk'

const rows: readonly (readonly [OperatorKind, string])[] = [
  ['path', 'm l c v y re h'],
  ['paint', 'f F f* S s B B* b b*'],
  ['clip', 'n'],
  ['begin-text', 'BT'],
  ['end-text', 'ET'],
  ['font', 'Tf'],
  ['show', 'Tj TJ \' "'],
  ['object', 'Do'],
  ['shade', 'sh'],
  ['begin-marked', 'BDC BMC'],
  ['end-marked', 'EMC'],
  ['cmyk', 'k K'],
]

/** The operators by their key: see `operatorKey`. */
export const operators: ReadonlyMap<number, OperatorKind> = new Map(
  rows.flatMap(([kind, names]) =>
    names.split(' ').map((name) => [operatorKey(Buffer.from(name), 0, name.length), kind] as const),
  ),
)

/** A number for an operator of up to three bytes, so that a stream is walked without making a string of each. */
export function operatorKey(bytes: Uint8Array, start: number, end: number): number {
  let key = 0
  for (let position = start; position < end; position += 1) key = (key << 8) | (bytes[position] ?? 0)
  return end - start > 3 ? -1 : key
}
