import { claimAccessed } from './anchors/accessed.ts'
import { type Authors, claimAuthors } from './anchors/authors.ts'
import { findDates } from './anchors/dates.ts'
import { createDraft, type Draft } from './anchors/draft.ts'
import { claimEditors } from './anchors/editors.ts'
import { claimEvent } from './anchors/event.ts'
import { fieldMarks } from './anchors/field-marks.ts'
import { claimIdentifiers } from './anchors/identifiers.ts'
import { claimIntros } from './anchors/intro.ts'
import { claimIssued } from './anchors/issued.ts'
import { claimLinks, type Link } from './anchors/links.ts'
import { claimLocators } from './anchors/locator.ts'
import { claimLastRemarks, claimRemarks } from './anchors/notes.ts'
import { claimPatentNumber } from './anchors/patent.ts'
import { claimPhrases } from './anchors/phrases.ts'
import { findQuotes } from './anchors/quotes.ts'
import { claimReview } from './anchors/review.ts'
import { claimPatentStatus, claimStatus } from './anchors/status.ts'
import type { HeadingValues } from './kinds/heading-values.ts'
import type { OwnerNames } from './names/owner.ts'
import { type Atom, cutAtoms } from './segments/atoms.ts'
import type { NameForm, ReferenceText } from './types.ts'

/** What is known of a list while its items are read. */
export interface ListContext {
  readonly owner: OwnerNames
  /** Whether the heading speaks of patents. */
  readonly patents: boolean
  /** Whether the heading speaks of books alone, which have no container. */
  readonly books: boolean
  /** What the heading states of all items. */
  readonly values: HeadingValues
  /** How the list writes the persons that its items begin with, or that they begin with none, once that is known. */
  readonly names?: NameForm | 'none'
}

/** An item whose anchors are set; what they left is cut into atoms. */
export interface PreparedItem {
  readonly draft: Draft
  readonly authors: Authors
  readonly links: readonly Link[]
  readonly atoms: readonly Atom[]
  /** A book under a heading of books: nothing introduces or locates a container. */
  readonly alone: boolean
}

/** Longer text, in characters, is no reference: it is kept as a note. */
export const LONGEST: number = 12_000

const NOBODY: Authors = { list: undefined, end: 0, repeated: false, editors: false }

/** Set the anchors of one item: what can be told without the style, then names, then what stands beside them. */
export function prepareItem(reference: ReferenceText, context: ListContext): PreparedItem {
  const draft = createDraft(reference)
  if (draft.text.length > LONGEST) return { draft, authors: NOBODY, links: [], atoms: [], alone: false }
  const quotes = findQuotes(draft.text)
  const isQuoted = (offset: number) => quotes.some((quote) => quote.start < offset && offset < quote.end)
  const dates = findDates(draft.text)
  claimIdentifiers(draft)
  const links = claimLinks(draft)
  const isPatent = claimPatentNumber(draft, context.patents)
  if (isPatent) claimPatentStatus(draft, dates, isQuoted)
  const authors = claimAuthors(draft, quotes, context.owner, context.names)
  const settings = fieldMarks(draft, quotes, authors.end)
  const titleMark = settings.find((mark) => mark.setting !== 'emphasis' && mark.start <= authors.end + 3)
  const isProtected = (offset: number) =>
    isQuoted(offset) || (titleMark !== undefined && titleMark.start <= offset && offset < titleMark.end)
  claimAccessed(draft, dates)
  claimIntros(draft, isProtected)
  claimReview(draft, authors.end, context.owner)
  claimRemarks(draft, authors.end, isProtected)
  claimEvent(draft, authors.end)
  claimPhrases(draft, isProtected)
  claimEditors(
    draft,
    authors.end,
    context.owner,
    (offset) =>
      isProtected(offset) ||
      settings.some((mark) => mark.setting === 'emphasis' && mark.start < offset && offset < mark.end),
  )
  claimStatus(draft, isProtected)
  claimLocators(draft, dates, authors.end, isProtected)
  claimIntros(draft, isProtected)
  claimIssued(
    draft,
    dates,
    authors.end,
    (offset) => isProtected(offset) || settings.some((mark) => mark.start < offset && offset < mark.end),
  )
  claimLastRemarks(draft, authors.end, isProtected)
  const atoms = cutAtoms(draft, quotes, settings)
  return { draft, authors, links, atoms, alone: context.books && !hasContainer(draft, atoms) }
}

/** Whether something introduces or locates a container, or begins like the name of one. */
function hasContainer({ claims }: Draft, atoms: readonly Atom[]): boolean {
  return (
    claims.some(({ kind }) => kind === 'intro' || kind === 'locator') ||
    atoms.some(({ features }) => features.containerStart)
  )
}
