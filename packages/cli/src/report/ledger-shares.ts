/** The four counts of a ledger and their sum, in characters. */
export interface LedgerCounts {
  readonly total: number
  readonly mapped: number
  readonly structure: number
  readonly repaired: number
  readonly unplaced: number
}

const kinds = ['mapped', 'structure', 'repaired', 'unplaced'] as const

/** `mapped 93.1 %, structure 6.4 %, …`. A share that isn't nothing is never printed as 0.0 %, nor one short of all as 100.0 %. */
export function ledgerShares(ledger: LedgerCounts): string {
  return kinds.map((kind) => `${kind} ${percent(ledger[kind], ledger.total)}`).join(', ')
}

function percent(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0 %'
  if (part === whole) return '100 %'
  const share = (100 * part) / whole
  return `${Math.min(99.9, Math.max(0.1, share)).toFixed(1)} %`
}
