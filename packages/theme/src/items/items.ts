import type { Resume, SectionName } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { Placed } from '../outline/node.ts'
import type { Context } from '../page/context.ts'
import { dated } from './dated.ts'
import { education } from './education.ts'
import { gatherBare } from './gather-bare.ts'
import { project } from './project.ts'
import { publication } from './publication.ts'
import { runs } from './runs.ts'
import { volunteer } from './volunteer.ts'

/** Make what the template of a section prints of its items, in their order. */
export function items(
  resume: Loose<Resume>,
  section: SectionName,
  placed: readonly Placed[],
  context: Context,
): object[] {
  const places = placed.map(({ index }) => index)
  switch (section) {
    case 'basics':
      return [{ summary: resume.basics?.summary }]
    case 'work':
      return runs(pick(resume.work, places).map((item) => ({ ...dated(item, context), employer: item.name })))
    case 'education':
      return runs(pick(resume.education, places).map((item) => education(item, context)))
    case 'publications':
      return places.map((index) =>
        publication(resume.publications?.[index] ?? {}, context.labels[index], context),
      )
    case 'projects':
      return pick(resume.projects, places).map((item) => project(item, context))
    case 'volunteer':
      return volunteer(pick(resume.volunteer, places), context)
    case 'skills':
    case 'interests':
      return gatherBare(pick(resume[section], places)).map((item) => dated(item, context))
    default:
      return pick<object>(resume[section], places).map((item) => dated(item, context))
  }
}

function pick<T>(list: readonly T[] | undefined, places: readonly number[]): T[] {
  return places.flatMap((index) => list?.[index] ?? [])
}
