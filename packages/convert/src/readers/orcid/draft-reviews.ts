import { type Draft, implied } from '../../report/draft.ts'
import { type DataNode, listAt, nodeAt, scalarAt } from '../data/data-node.ts'
import { mendValue, type Tell } from '../data/mend-value.ts'

const ORGANIZATION = 'convening-organization.name'

/** The peer reviews of an ORCID record: one entry for each organisation, from the first review to the last. */
export function draftReviews(reviews: readonly DataNode[], tell: Tell): Draft[] {
  const named = reviews.filter((review) => scalarAt(review, ORGANIZATION))
  const groups = Map.groupBy(named, (review) => scalarAt(review, ORGANIZATION)?.value)
  return [...groups.values()].map((group): Draft => {
    const sorted = [...group].sort((a, b) => yearOf(a) - yearOf(b))
    return {
      organization: organizationOf(group[0], tell),
      position: implied('data', 'Reviewer'),
      type: implied('data', 'review'),
      startDate: dateOf(sorted[0], tell),
      endDate: dateOf(sorted.at(-1), tell),
    }
  })
}

/** The summaries in the list of peer reviews, which groups them twice. */
export function reviewsIn(activities: DataNode | undefined): DataNode[] {
  return listAt(activities, 'peer-reviews.group').flatMap((group) => [
    ...listAt(group, 'peer-review-group').flatMap((inner) => listAt(inner, 'peer-review-summary')),
    ...listAt(group, 'peer-review-summary'),
  ])
}

function organizationOf(review: DataNode | undefined, tell: Tell): Draft | undefined {
  const node = nodeAt(review, ORGANIZATION)
  return node && mendValue(node, 'text', tell)
}

function dateOf(review: DataNode | undefined, tell: Tell): Draft | undefined {
  const node = nodeAt(review, 'completion-date')
  return node && mendValue(node, 'date', tell)
}

function yearOf(review: DataNode): number {
  return Number(scalarAt(review, 'completion-date.year.value')?.value ?? 0)
}
