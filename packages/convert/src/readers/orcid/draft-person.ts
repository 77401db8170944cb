import { type Draft, implied, sourced } from '../../report/draft.ts'
import { type DataNode, type DataScalar, listAt, scalarAt } from '../data/data-node.ts'
import { draftItem, type FieldRow } from '../data/draft-item.ts'
import type { Tell } from '../data/mend-value.ts'

const ROWS: readonly FieldRow[] = [
  { to: 'orcid', from: ['orcid-identifier.path'] },
  { to: 'email', from: ['person.emails.email.email'] },
  { to: 'url', from: ['person.researcher-urls.researcher-url.url.value'], as: 'address' },
  { to: 'summary', from: ['person.biography.content', 'person.biography.value'] },
  { to: 'location.countryCode', from: ['person.addresses.address.country.value'] },
]
const SITE: readonly FieldRow[] = [
  { to: 'network', from: ['url-name'] },
  { to: 'url', from: ['url.value'], as: 'address' },
]
const IDENTIFIER: readonly FieldRow[] = [
  { to: 'network', from: ['external-id-type'] },
  { to: 'username', from: ['external-id-value'] },
  { to: 'url', from: ['external-id-url.value'], as: 'address' },
]

/** Who an ORCID record is about. */
export function draftPerson(record: DataNode, tell: Tell): Draft {
  const { orcid, ...basics } = draftItem(record, ROWS, tell)
  const name = scalarAt(record, 'person.name.credit-name.value')
  const parts = ['given-names', 'family-name'].flatMap(
    (part) => scalarAt(record, `person.name.${part}.value`) ?? [],
  )
  const uri = scalarAt(record, 'orcid-identifier.uri')
  return {
    ...(name || parts.length > 0 ? { name: joined(name ? [name] : parts) } : {}),
    alternateNames: listAt(record, 'person.other-names.other-name')
      .flatMap((other) => scalarAt(other, 'content') ?? [])
      .map((other) => joined([other])),
    ...basics,
    ...(orcid ? { orcid } : {}),
    profiles: [
      ...(orcid && uri ? [{ network: implied('data', 'ORCID'), username: orcid, url: joined([uri]) }] : []),
      ...itemsOf(record, 'person.researcher-urls.researcher-url', SITE, tell),
      ...itemsOf(record, 'person.external-identifiers.external-identifier', IDENTIFIER, tell),
    ],
  }
}

function itemsOf(record: DataNode, path: string, rows: readonly FieldRow[], tell: Tell): Draft[] {
  return listAt(record, path).map((item) => draftItem(item, rows, tell))
}

function joined(parts: readonly DataScalar[]): Draft {
  return sourced(
    'data',
    parts.map(({ passage }) => passage),
    parts.map(({ value }) => value).join(' '),
  )
}
