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
  | 'inline-image'
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
  ['inline-image', 'BI'],
  ['cmyk', 'k K'],
]

export const operators: ReadonlyMap<string, OperatorKind> = new Map(
  rows.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
)
