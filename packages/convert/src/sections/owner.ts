import { nameForms } from '../fields/name-forms.ts'

/** The person whose CV it is, as later stages need to recognise them. */
export interface Owner {
  readonly name: string | undefined
  readonly alternateNames: readonly string[]
  /** Every printed form: `Lapuschkin S`, `S. Lapuschkin`, former names included. */
  readonly forms: readonly string[]
}

export function ownerOf(name: string | undefined, alternateNames: readonly string[]): Owner {
  return { name, alternateNames, forms: name ? nameForms(name, alternateNames) : [] }
}
