import type { Draft, Sourced } from '../../report/draft.ts'

/** What a student's entry says besides when. */
export type Field = 'name' | 'description' | 'keywords' | 'entity' | 'roles'

/** The fields as they were read. */
export interface Fields {
  name?: Draft | undefined
  description?: Sourced<string> | undefined
  keywords?: Draft[] | undefined
  entity?: Draft | undefined
  roles?: Draft[] | undefined
}
