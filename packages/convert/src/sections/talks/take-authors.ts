import { parseLeadingNames } from '@offprint/references'
import { looksLikePlace } from '../../fields/place.ts'
import { findEventRoles } from '../../lexicon/roles.ts'
import { type Passage, slice } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import { PARTNER_WORDS } from '../../tables/words.ts'
import type { Reading } from '../reading.ts'

/** A name with initials, or the dash that repeats the authors above. */
const INITIALS = /(?<!\p{L})\p{Lu}{1,3}(?:\.|(?!\p{L}))|^[-–—\s]+$/u

/** Talks printed like references open with their authors; a list that names the owner is one. */
export function takeAuthors(
  reading: Reading,
  lines: readonly Passage[],
): { authors: Draft[]; lines: Passage[] } {
  const [first, ...more] = lines
  const found = first && parseLeadingNames(first.text, { owner: reading.owner.forms })
  const isAuthors = found?.authors.some(
    (author) =>
      reading.owner.forms.includes(author) ||
      (INITIALS.test(author) &&
        looksLikePlace(author) < 0.5 &&
        findEventRoles(author).length === 0 &&
        !PARTNER_WORDS.has(author.split(' ')[0]?.toLowerCase() ?? '')),
  )
  if (!first || !found || !isAuthors || !/\p{L}/u.test(first.text.slice(found.end)))
    return { authors: [], lines: [...lines] }
  const authors = found.authors.map((author) => {
    const at = first.text.indexOf(author)
    return reading.takeAs('author', at < 0 ? [] : slice(first, at, at + author.length), author)
  })
  return { authors, lines: [slice(first, found.end), ...more] }
}
