/** What an owner can name to let it out. */
export type PrivateKind = 'phone' | 'address' | 'birth' | 'nationality' | 'family' | 'referees' | 'unplaced'

export interface PrivateField {
  readonly kind: PrivateKind
  /** The path to the value; `*` stands for every item of a list. */
  readonly path: readonly string[]
  readonly label: string
}

/** What stays at home unless it is asked for. Text that found no place can hold anything, so it is private too. */
export const privateFields: readonly PrivateField[] = [
  { kind: 'phone', path: ['basics', 'phone'], label: 'phone' },
  { kind: 'phone', path: ['basics', 'fax'], label: 'fax' },
  { kind: 'address', path: ['basics', 'location', 'address'], label: 'street address' },
  { kind: 'address', path: ['basics', 'location', 'postalCode'], label: 'postal code' },
  { kind: 'birth', path: ['basics', 'birthDate'], label: 'birth date' },
  { kind: 'birth', path: ['basics', 'birthPlace'], label: 'birth place' },
  { kind: 'nationality', path: ['basics', 'nationality'], label: 'nationality' },
  { kind: 'family', path: ['basics', 'familyStatus'], label: 'family status' },
  ...['email', 'phone', 'url', 'address', 'location'].map((field): PrivateField => {
    return { kind: 'referees', path: ['references', '*', field], label: `referee’s ${field}` }
  }),
  { kind: 'unplaced', path: ['meta', 'unplaced'], label: 'text without a place' },
]

/** Every kind, for checking what an owner names. */
export const privateKinds: readonly PrivateKind[] = [...new Set(privateFields.map(({ kind }) => kind))]
