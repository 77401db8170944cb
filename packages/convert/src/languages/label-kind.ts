import { fold } from './fold.ts'
import { languages } from './index.ts'
import type { LabelKind, Language } from './language.ts'

/**
 * What a run-in label (`Betreuer:`) or the header of a table column names, or nothing where it is not in the lexicon.
 * Brackets, numbers, currencies and the final colon don't count; `language` (BCP 47) is asked first.
 */
export function labelKind(text: string, language?: string): LabelKind | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const code = language?.toLowerCase().split('-')[0]
  const first = code === undefined ? undefined : indexes.get(code)
  for (const key of new Set([fold(text), labelText(text)])) {
    const kind = first?.get(key) ?? every.get(key)
    if (kind !== undefined) return kind
  }
  return undefined
}

const MAX_LENGTH = 80

const indexes: ReadonlyMap<string, ReadonlyMap<string, LabelKind>> = new Map(
  languages.map((language) => [language.code, labelIndex(language)]),
)

/** All languages together; an earlier one wins. */
const every: ReadonlyMap<string, LabelKind> = new Map(
  [...indexes.values()].reverse().flatMap((index) => [...index]),
)

function labelIndex(language: Language): Map<string, LabelKind> {
  const index = new Map<string, LabelKind>()
  for (const [kind, labels] of Object.entries(language.labels) as [LabelKind, readonly string[]][]) {
    for (const label of labels) index.set(fold(label), kind)
  }
  return index
}

function labelText(text: string): string {
  const bare = text
    .replace(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]/g, ' ')
    .replace(/[$€£¥]|\b(?:EUR|USD|CHF|GBP|k€)\b|\d+/g, ' ')
  return fold(bare).replace(/^(?:& )+|(?: &| in)+$/g, '')
}
