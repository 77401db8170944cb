import type { Education } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { When } from '../dates/when.ts'
import type { Context } from '../page/context.ts'
import { dated } from './dated.ts'

/** A degree as its template prints it. */
export type EducationView = Loose<Education> & {
  readonly when?: When
  readonly employer: string | undefined
  readonly degree: string | undefined
}

/** Make a degree ready to print: its title from type and area; a degree without a start ended when it says. */
export function education(item: Loose<Education>, context: Context): EducationView {
  const { studyType, area } = item
  const { degree } = context.language.labels
  const title =
    studyType === undefined || area === undefined
      ? (studyType ?? area)
      : degree.replace('{type}', () => studyType).replace('{area}', () => area)
  return {
    ...dated(item, context),
    employer: item.institution,
    degree: title,
  }
}
