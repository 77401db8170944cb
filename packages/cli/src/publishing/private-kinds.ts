import type { PrivateKind } from '@offprint/publish'

/** What an owner can name to let it out, known without loading the library. */
export const privateKinds: readonly PrivateKind[] = [
  'phone',
  'address',
  'birth',
  'nationality',
  'family',
  'referees',
  'unplaced',
]
