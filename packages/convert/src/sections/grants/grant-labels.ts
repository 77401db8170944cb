import type { LabelKind } from '../../languages/language.ts'
import { type Passage, slice, trimPunctuation } from '../../passage/passage.ts'
import type { Draft } from '../../report/draft.ts'
import { findLabels, type Labelled } from '../labels.ts'
import type { Reading } from '../reading.ts'
import { withoutQuotes, withoutStop } from '../title-part.ts'

/** The labels of an entry by kind. */
export type Labels = Partial<Record<LabelKind, Labelled>>

/** The labels of a line; the value of a funder ends with its sentence, and what follows is read as if it had no label. */
export function labelsOf(line: Passage): { head: Passage; labels: readonly Labelled[] }[] {
  const { head, labels } = findLabels(line)
  const tails: Passage[] = []
  const cut = labels.map((label) => {
    const end = BODIES.has(label.kind) ? VALUE_END.exec(label.value.text)?.index : undefined
    if (end === undefined) return label
    tails.push(slice(label.value, end))
    return { ...label, value: trimPunctuation(slice(label.value, 0, end)) }
  })
  return [{ head, labels: cut }, ...tails.map((tail) => ({ head: tail, labels: [] }))]
}

const BODIES: ReadonlySet<LabelKind> = new Set(['funder', 'institution'])
const VALUE_END = /[.;]\s|,\s+\p{Ll}|\s\((?=[^()]*\d)/u

/** The first label of each kind. */
export function byKind(labelled: readonly Labelled[]): Labels {
  const labels: Labels = {}
  for (const label of labelled) labels[label.kind] ??= label
  return labels
}

/** Take what a label names; the label itself is structure. */
export function takeLabel(reading: Reading, label: Labelled | undefined): Draft | undefined {
  if (!label || label.value.text === '') return undefined
  reading.drop(label.label)
  return reading.take(label.kind, withoutStop(withoutQuotes(label.value)))
}
