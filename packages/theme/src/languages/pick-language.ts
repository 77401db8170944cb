import { isObject } from '../conform/is-object.ts'
import type { Labels } from './labels.ts'
import type { LanguageData } from './language.ts'
import { languages } from './languages.ts'

/** Find the language of a tag (`de-AT` finds German; what is unknown, English), with some of its words replaced. */
export function pickLanguage(tag: string | undefined, replaced: unknown): LanguageData {
  const primary = (tag ?? 'en').toLowerCase().split(/[-_]/)[0] ?? 'en'
  const language = languages.find((candidate) => candidate.tag === primary) ?? languages[0]
  return { ...language, labels: replaceLabels(language.labels, replaced) }
}

function replaceLabels(labels: Labels, replaced: unknown): Labels {
  if (!isObject(replaced)) return labels
  const changed = { ...labels }
  for (const key of Object.keys(labels) as (keyof Labels)[]) {
    const own = replaced[key]
    if (typeof own === 'string') changed[key] = own
  }
  return changed
}
