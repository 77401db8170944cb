import { type Passage, textOf } from '../passage/passage.ts'
import { isSourced } from '../report/draft.ts'
import type { Entry } from '../sections/entry.ts'
import type { Item } from '../sections/item.ts'

const NAMES = ['position', 'studyType', 'title', 'name', 'institution', 'organization', 'area']
const LONGEST = 60

/** What to call an entry in a message, and where that stands: its position, degree or title, else its first line. */
export function entryName(
  entry: Entry,
  items: readonly Item[],
): { name: string; passage: Passage | undefined } {
  const [line] = entry.lines
  const passage =
    items.flatMap(({ draft }) => NAMES.flatMap((key) => printed(draft[key], line))).at(0) ?? line
  const text = passage ? textOf(passage) : ''
  return { name: text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text, passage }
}

/** The passage of a value that stands on the entry's first line. */
function printed(draft: Item['draft'][string], line: Passage | undefined): Passage[] {
  if (!draft || !isSourced(draft) || !line) return []
  const [first = -1, last = -1] = [line.offsets[0], line.offsets.at(-1)]
  const [passage] = draft.passages
  const at = passage?.offsets[0] ?? -1
  return passage && at >= first && at <= last ? [passage] : []
}
