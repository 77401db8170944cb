import type { Volunteer } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { When } from '../dates/when.ts'
import type { Context } from '../page/context.ts'
import { dated } from './dated.ts'

/** A service as its template prints it; several that say no more than where are one, with all the places. */
export type VolunteerView = Loose<Volunteer> & {
  readonly when?: When
  readonly organizations?: readonly string[]
}

/** Make services ready to print: those in a row that share a position and say nothing else are set as one. */
export function volunteer(list: readonly Loose<Volunteer>[], context: Context): VolunteerView[] {
  const views: VolunteerView[] = []
  let row: Loose<Volunteer>[] = []
  const close = (): void => {
    views.push(...(row.length > 2 ? [together(row)] : row))
    row = []
  }
  for (const item of list) {
    if (!isBare(item) || (row[0] !== undefined && row[0].position !== item.position)) close()
    if (isBare(item)) row.push(item)
    else views.push(dated(item, context))
  }
  close()
  return views
}

function isBare({
  organization,
  position: _position,
  type: _type,
  group: _group,
  ...rest
}: Loose<Volunteer>): boolean {
  return organization !== undefined && Object.keys(rest).length === 0
}

function together(row: readonly Loose<Volunteer>[]): VolunteerView {
  const { organization: _organization, ...first } = row[0] ?? {}
  return { ...first, organizations: row.flatMap(({ organization }) => organization ?? []) }
}
