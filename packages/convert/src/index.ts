export { convert } from './convert.ts'
export { ConvertError, type ConvertErrorCode } from './convert-error.ts'
export type { Hints, SectionHints } from './hints/hints.ts'
export type { PartName } from './hints/part-names.ts'
export type { SectionKind } from './languages/section-kind.ts'
export { convertWithin, type Limits } from './limits/convert-within.ts'
export type {
  Conversion,
  ConvertOptions,
  Ledger,
  LedgerEntry,
  Mapping,
  Message,
  Place,
  Point,
  SourceMap,
} from './types.ts'
