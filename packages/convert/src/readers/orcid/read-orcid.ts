import type { Draft } from '../../report/draft.ts'
import { type DataNode, listAt, nodeAt } from '../data/data-node.ts'
import { draftItem } from '../data/draft-item.ts'
import type { Tell } from '../data/mend-value.ts'
import { parseData } from '../data/parse-data.ts'
import { resumeOfDraft } from '../data/resume-of-draft.ts'
import type { ReaderMessage, SourceResume } from '../format.ts'
import { ACTIVITIES } from './activities.ts'
import { draftPerson } from './draft-person.ts'
import { draftReviews, reviewsIn } from './draft-reviews.ts'
import { draftWork } from './draft-work.ts'
import { publicPart } from './public-part.ts'

/**
 * Read an ORCID record, as its public interface gives it (versions 2 and 3). Of several sources of one activity the first, which
 * its owner prefers, is taken; what is not public is left out.
 */
export async function readOrcid(text: string): Promise<SourceResume> {
  const { root, messages } = await parseData(text)
  const told: ReaderMessage[] = [...messages]
  const tell: Tell = (message) => told.push(message)
  const { node: record, hidden } = publicPart(root)
  const activities = nodeAt(record, 'activities-summary')
  const draft: Record<string, Draft[]> = {}
  for (const { list, summary, target, rows, fixed } of ACTIVITIES) {
    const items = summariesIn(nodeAt(activities, list), summary)
    draft[target] = [...(draft[target] ?? []), ...items.map((item) => draftItem(item, rows, tell, fixed))]
  }
  const works = summariesIn(nodeAt(activities, 'works'), 'work-summary')
  const reviews = draftReviews(reviewsIn(activities), tell)
  const whole: Draft = {
    basics: draftPerson(record, tell),
    ...draft,
    volunteer: [...(draft.volunteer ?? []), ...reviews],
    publications: works.map((work) => draftWork(work, tell)),
  }
  if (hidden > 0) told.push(leftOut(hidden))
  return { ...resumeOfDraft(text, whole, record, told), unplaced: [] }
}

/** The first summary of each group; version 2 has no groups of affiliations. */
function summariesIn(list: DataNode | undefined, summary: string): DataNode[] {
  const groups = [...listAt(list, 'affiliation-group'), ...listAt(list, 'group')]
  if (groups.length === 0) return [...listAt(list, summary)]
  return groups.flatMap((group) => nodeAt(group, `summaries.${summary}`) ?? listAt(group, summary)[0] ?? [])
}

function leftOut(count: number): ReaderMessage {
  return {
    severity: 'warning',
    rule: 'not-public',
    reason: `${count} entries of the record are not public; they are left out`,
    remedy: 'make them public in ORCID, and export the record anew',
  }
}
