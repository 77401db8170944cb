import { type Draft, implied, sourced } from '../../report/draft.ts'
import { type DataNode, listAt, nodeAt, scalarAt } from '../data/data-node.ts'
import { draftItem, type FieldRow } from '../data/draft-item.ts'
import type { Tell } from '../data/mend-value.ts'
import { WORK_TYPES } from './work-types.ts'

const ROWS: readonly FieldRow[] = [
  { to: 'name', from: ['title.title.value'] },
  { to: 'publisher', from: ['journal-title.value'] },
  { to: 'releaseDate', from: ['publication-date'], as: 'date' },
  { to: 'url', from: ['url.value'], as: 'address' },
  { to: 'citation.title', from: ['title.title.value'] },
  { to: 'citation.container-title', from: ['journal-title.value'] },
  { to: 'citation.URL', from: ['url.value'], as: 'address' },
]

/** A work of an ORCID record as a publication. */
export function draftWork(work: DataNode, tell: Tell): Draft {
  const type = implied('data', WORK_TYPES[scalarAt(work, 'type')?.value.toLowerCase() ?? ''] ?? 'document')
  const item = draftItem(work, ROWS, tell)
  const doi = listAt(work, 'external-ids.external-id').find(
    (id) => scalarAt(id, 'external-id-type')?.value.toLowerCase() === 'doi',
  )
  const number = scalarAt(doi, 'external-id-value')
  const bare = number && sourced('data', [number.passage], number.value.replace(/^.*?(?=10\.)/u, ''))
  const issued = issuedOf(work)
  return {
    ...item,
    type,
    ...(bare ? { doi: bare } : {}),
    citation: {
      type,
      ...(item.citation as Record<string, Draft>),
      ...(issued.length > 0 ? { issued: { 'date-parts': [issued] } } : {}),
      ...(bare ? { DOI: bare } : {}),
    },
  }
}

function issuedOf(work: DataNode): Draft[] {
  const parts = ['year', 'month', 'day'].map((part) =>
    scalarAt(nodeAt(work, 'publication-date'), `${part}.value`),
  )
  const end = parts.indexOf(undefined)
  return parts
    .slice(0, end < 0 ? parts.length : end)
    .flatMap((part) => (part ? [sourced('data', [part.passage], Number(part.value))] : []))
}
