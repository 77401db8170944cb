import { readInput } from './input/read-input.ts'
import { headingTypes } from './kinds/heading-types.ts'
import { headingValues } from './kinds/heading-values.ts'
import { namesOfList } from './layouts/names-of-list.ts'
import { readUnderLayouts } from './layouts/vote.ts'
import { ownerNames } from './names/owner.ts'
import { buildReference, type Inherited } from './output/build-citation.ts'
import { type ListContext, type PreparedItem, prepareItem } from './read-item.ts'
import type { ParsedReference, ReferenceInput, ReferenceOptions } from './types.ts'

/**
 * Read the items of one reference list. The list decides the style: hypotheses about its layout are scored on a sample of
 * its items, and all items are read under the winner. Gives one result per item, in order; never throws.
 */
export function parseReferences(
  items: readonly ReferenceInput[],
  options: ReferenceOptions = {},
): ParsedReference[] {
  const heading = options.types ?? (options.heading === undefined ? [] : headingTypes(options.heading))
  const values = headingValues(options.heading ?? '')
  const context: ListContext = {
    owner: ownerNames(options.owner ?? []),
    patents: heading.includes('patent'),
    books: heading.length > 0 && heading.every((type) => type === 'book'),
    values,
  }
  const references = items.map(readInput)
  const prepared = references.map((reference) => prepareItem(reference, context))
  const agreed = agreeOnNames(prepared, context)
  const decodings = readUnderLayouts(agreed)
  let inherited: Inherited | undefined
  return agreed.map((item, index) => {
    const parsed = buildReference(item, decodings[index]?.segments ?? [], context, heading, inherited)
    const names = parsed.citation.author ?? parsed.citation.editor
    if (names !== undefined) inherited = { names, printed: parsed.authors }
    return parsed
  })
}

/** Read one reference by itself: its hypotheses vote on it alone. */
export function parseReference(item: ReferenceInput, options: ReferenceOptions = {}): ParsedReference {
  const [parsed] = parseReferences([item], options)
  if (parsed === undefined) throw new RangeError('a list of one item has one result')
  return parsed
}

/** Read the names again, as the list writes them, where an item read them in another form. */
function agreeOnNames(items: readonly PreparedItem[], context: ListContext): PreparedItem[] {
  const names = namesOfList(items)
  if (names === undefined) return [...items]
  return items.map((item) =>
    (item.authors.list?.form ?? 'none') === names
      ? item
      : prepareItem(item.draft.reference, { ...context, names }),
  )
}
