import { LABELS, LABELS_BY_LANGUAGE } from '../tables/labels.ts'
import { fold } from './fold.ts'
import type { LabelKind } from './language.ts'

/**
 * What a run-in label (`Betreuer:`) or the header of a table column names, or nothing where it is not in the lexicon.
 * Brackets, numbers, currencies and the final colon don't count; `language` (BCP 47) is asked first.
 */
export function labelKind(text: string, language?: string): LabelKind | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const code = language?.toLowerCase().split('-')[0]
  const first = code === undefined ? undefined : LABELS_BY_LANGUAGE.get(code)
  for (const key of new Set([fold(text), labelText(text)])) {
    const kind = first?.get(key) ?? LABELS.get(key)
    if (kind !== undefined) return kind
  }
  return undefined
}

const MAX_LENGTH = 80

function labelText(text: string): string {
  const bare = text
    .replace(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]/g, ' ')
    .replace(/[$€£¥]|\b(?:EUR|USD|CHF|GBP|k€)\b|\d+/g, ' ')
  return fold(bare).replace(/^(?:& )+|(?: &| in)+$/g, '')
}
