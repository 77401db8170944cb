import { fold } from '../languages/fold.ts'
import { headingText } from '../languages/heading-text.ts'
import type { ReadingMessage } from '../sections/reading.ts'
import type { Hint, HintOf, SectionHint } from './hint.ts'
import { unusedHint } from './unused-hint.ts'

/** The hints of one conversion, and which of them have been of use. */
export interface HintBook {
  of<Key extends Hint['key']>(key: Key): readonly HintOf<Key>[]
  /** The hints about the section with this heading. */
  about(heading: string): readonly SectionHint[]
  use(hint: Hint): void
  used(): readonly Hint[]
  /** What is said of hints that matched nothing; `headings` are those of the document. */
  unused(headings: readonly string[]): ReadingMessage[]
}

export function openHints(hints: readonly Hint[]): HintBook {
  const used = new Set<Hint>()
  const byHeading = new Map<string, SectionHint[]>()
  for (const hint of hints) {
    if (!('section' in hint) || typeof hint.section === 'number') continue
    const name = nameOf(hint.section)
    byHeading.set(name, [...(byHeading.get(name) ?? []), hint])
  }
  return {
    of: (key) => hints.filter((hint): hint is HintOf<typeof key> => hint.key === key),
    about: (heading) => (byHeading.size === 0 ? [] : (byHeading.get(nameOf(heading)) ?? [])),
    use: (hint) => void used.add(hint),
    used: () => [...used],
    unused: (headings) =>
      oncePerSection(hints.filter((hint) => !used.has(hint))).map((hint) => unusedHint(hint, headings)),
  }
}

export const NO_HINTS: HintBook = openHints([])

/** Several hints about a section that isn't there are one mistake. */
function oncePerSection(hints: readonly Hint[]): Hint[] {
  const seen = new Set<unknown>()
  return hints.filter((hint) => {
    const isNew = !('section' in hint) || !seen.has(hint.section)
    if ('section' in hint) seen.add(hint.section)
    return isNew
  })
}

function nameOf(heading: string): string {
  return fold(headingText(heading))
}
