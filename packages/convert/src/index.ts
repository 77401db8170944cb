export { convert } from './convert.ts'
export { ConvertError, type ConvertErrorCode } from './convert-error.ts'
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
