import type { Citation } from '@offprint/schema'

/** The fields of a citation in the order in which they are kept; others follow. */
const ORDER: readonly string[] =
  'id type title author editor translator container-author reviewed-title reviewed-author container-title collection-title collection-number event-title event-place volume issue page number chapter-number number-of-pages edition version genre medium authority publisher publisher-place issued submitted accessed status DOI ISBN ISSN PMID PMCID URL note'.split(
    ' ',
  )

/** A citation with its fields in an order that doesn't depend on how they were printed. */
export function inOrder(citation: Citation): Citation {
  const rank = (field: string): number => (ORDER.includes(field) ? ORDER.indexOf(field) : ORDER.length)
  const fields = Object.entries(citation).sort(([one], [other]) => rank(one) - rank(other))
  return { ...Object.fromEntries(fields), type: citation.type }
}
