import { findGrantNumbers } from '../fields/grant-numbers.ts'
import { findMoney } from '../fields/money.ts'
import type { LabelKind } from '../languages/language.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import { findGrantRoles } from '../lexicon/roles.ts'
import { blank } from '../passage/blank.ts'
import { type Passage, slice } from '../passage/passage.ts'
import { type Draft, implied } from '../report/draft.ts'
import type { Entry } from './entry.ts'
import { evidenceOf } from './evidence.ts'
import type { Item } from './item.ts'
import { findLabels, type Labelled } from './labels.ts'
import { bareLines } from './lead.ts'
import { takeLink } from './links.ts'
import { type Part, partsOf, stretch } from './parts.ts'
import { best } from './read-post.ts'
import type { Reading } from './reading.ts'
import { takeAll } from './take-all.ts'
import { titlePart, withoutQuotes } from './title-part.ts'
import { findWhen, period } from './when.ts'

type Labels = Partial<Record<LabelKind, Labelled>>

/** Read a grant or research project: title, funder, number, amount, role, period, partners. */
export function grants(reading: Reading, entry: Entry, kind: SectionKind): Item[] {
  const all = bareLines(reading, [...entry.lines, ...entry.items])
  const { url, lines: unlinked } = takeLink(reading, all)
  const when = findWhen({ ...entry, lines: unlinked })
  const labelled = when.lines.map(findLabels)
  const labels = byKind(labelled.flatMap((line) => line.labels))
  const dates = period(reading, when)
  const amount = takeAmount(reading, when.lines)
  const heads = labelled.map(({ head }) => blankMoney(head))
  const identifier = takeLabel(reading, labels.identifier) ?? takeIdentifier(reading, heads)
  const parts = heads.flatMap(partsOf).filter((part) => !reading.isTaken(part.text))
  const roleParts = parts.filter(isRole)
  const roles = labels.role
    ? [takeLabel(reading, labels.role)]
    : roleParts.map((part) => reading.take('role', part.text))
  const others = parts.filter((part) => !roleParts.includes(part))
  const title = titlePart(others)
  const name =
    takeLabel(reading, labels.title) ?? (title ? reading.take('title', withoutQuotes(title.text)) : undefined)
  const entity =
    takeLabel(reading, labels.funder ?? labels.programme) ??
    takeFunder(
      reading,
      others.filter((part) => part !== title),
      kind,
    )
  const rest = all.flatMap((line) => reading.rest(line))
  return [
    {
      target: 'projects',
      draft: {
        name,
        description: takeAll(reading, 'rest', rest),
        ...dates,
        roles: roles.filter((role) => role !== undefined),
        entity,
        url,
        amount,
        identifier,
        type: implied('kind', kind === 'research' ? 'research' : 'grant'),
      },
    },
  ]
}

function byKind(labelled: readonly Labelled[]): Labels {
  const labels: Labels = {}
  for (const label of labelled) labels[label.kind] ??= label
  return labels
}

/** Take what a label names; the label itself is structure. */
export function takeLabel(reading: Reading, label: Labelled | undefined): Draft | undefined {
  if (!label || label.value.text === '') return undefined
  reading.drop(label.label)
  return reading.take(label.kind, withoutQuotes(label.value))
}

function takeAmount(reading: Reading, lines: readonly Passage[]): Draft | undefined {
  for (const line of lines) {
    const [money] = findMoney(line.text)
    if (!money) continue
    const passage = slice(line, money.index, money.index + money.length)
    return {
      value: reading.takeAs('amount', passage, money.value),
      currency: reading.takeAs('amount', passage, money.currency),
    }
  }
  return undefined
}

function blankMoney(line: Passage): Passage {
  return blank(line, findMoney(line.text))
}

function takeIdentifier(reading: Reading, lines: readonly Passage[]): Draft | undefined {
  for (const line of lines) {
    const [number] = findGrantNumbers(line.text)
    if (number) {
      return reading.takeAs(
        'identifier',
        slice(line, number.index, number.index + number.length),
        number.value,
      )
    }
  }
  return undefined
}

function isRole(part: Part): boolean {
  const found = findGrantRoles(part.text.text)
  const covered = found.reduce((sum, phrase) => sum + phrase.length, 0)
  return found.length > 0 && !part.quoted && covered / part.text.text.length > 0.6
}

function takeFunder(reading: Reading, parts: readonly Part[], kind: SectionKind): Draft | undefined {
  const free = parts.filter((part) => !reading.isTaken(part.text) && !part.parenthesis).map(evidenceOf)
  const funder = best(free, (part) => part.organisation, kind === 'research' ? 0.4 : 0)
  return funder ? takeAll(reading, 'funder', stretch([funder.part])) : undefined
}
