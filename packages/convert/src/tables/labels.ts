import { fold } from '../languages/fold.ts'
import { languages } from '../languages/index.ts'
import type { LabelKind, Language } from '../languages/language.ts'

/** What each label names, folded, in the first language that has it. */
export const LABELS: ReadonlyMap<string, LabelKind> = new Map(languages.toReversed().flatMap(labelsOf))

/** By the code of a language, the labels that name something else in it. */
export const LABELS_BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, LabelKind>> = new Map(
  languages.map((language) => [
    language.code,
    new Map(labelsOf(language).filter(([label, kind]) => kind !== LABELS.get(label))),
  ]),
)

function labelsOf(language: Language): [string, LabelKind][] {
  const index = new Map<string, LabelKind>()
  for (const [kind, labels] of Object.entries(language.labels) as [LabelKind, readonly string[]][]) {
    for (const label of labels) index.set(fold(label), kind)
  }
  return [...index]
}
