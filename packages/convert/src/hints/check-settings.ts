import { parsePersonName } from '../fields/person-name.ts'
import { headingKind } from '../languages/heading-kind.ts'
import { SECTION_KINDS, type SectionKind } from '../languages/section-kind.ts'
import type { ReadingMessage } from '../sections/reading.ts'
import type { Hint } from './hint.ts'
import { HINT_KEYS } from './hint-keys.ts'
import { nearest } from './nearest.ts'
import { PART_NAMES, type PartName, partName } from './part-names.ts'
import type { Setting } from './setting.ts'

/** Other spellings of the keys. */
const KEYS: ReadonlyMap<string, Hint['key']> = new Map([
  ...HINT_KEYS.map((key): [string, Hint['key']] => [key, key]),
  ['kinds', 'kind'],
  ['name', 'names'],
  ['leaveout', 'omit'],
])

/** Words that leave a section out, where its kind is expected. */
const LEFT_OUT: ReadonlySet<string> = new Set(['ignore', 'ignored', 'omit', 'skip', 'none'])

/** Understand what is written; what makes no sense gives a message. */
export function checkSettings(settings: readonly Setting[]): { hints: Hint[]; messages: ReadingMessage[] } {
  const messages: ReadingMessage[] = []
  const hints = settings.flatMap((setting): Hint[] => {
    const result = understand(setting)
    if (Array.isArray(result)) return result
    messages.push({
      severity: 'warning',
      rule: 'unknown-hint',
      ...result,
      ...(setting.passage ? { passage: setting.passage } : {}),
    })
    return []
  })
  return { hints, messages }
}

type Mistake = Pick<ReadingMessage, 'reason' | 'remedy'>

function understand(setting: Setting): Hint[] | Mistake {
  const key = KEYS.get(setting.key.toLowerCase().replace(/[\s_-]/gu, ''))
  const where = setting.passage ? { passage: setting.passage } : {}
  if (key === undefined) return unknown('hint', setting.key, HINT_KEYS)
  if (setting.value === '') return { reason: `the hint "${setting.key}" says nothing`, remedy: EXAMPLES[key] }
  if (key === 'omit') return [{ key, text: setting.value, ...where }]
  if (key === 'names') return namesIn(setting.value).map((text) => ({ key, text, ...where }))
  const { section } = setting
  if (section === undefined)
    return { reason: `"${setting.key}" doesn’t say of which section`, remedy: EXAMPLES[key] }
  if (key === 'kind') return withKinds(setting.value, (kinds) => [{ key, section, kinds, ...where }])
  return withParts(setting.value, (parts) => [{ key, section, parts, ...where }])
}

const EXAMPLES: Readonly<Record<Hint['key'], string>> = {
  kind: 'write, say: <!-- offprint: kind=grants --> above the heading, or below "sections" the heading with its kind',
  order: 'write, say: <!-- offprint: order=position, organization, date --> above the heading',
  names: 'write, say: names: Ada Dahl; A. Dahl',
  omit: 'write, say: omit: "Printed with Pandoc"',
}

function withKinds(
  value: string,
  hints: (kinds: readonly [SectionKind, ...SectionKind[]]) => Hint[],
): Hint[] | Mistake {
  const whole = kindOf(value)
  if (whole) return hints([whole])
  const kinds: SectionKind[] = []
  for (const word of wordsOf(value)) {
    const kind = kindOf(word)
    if (!kind) return unknown('kind', word, SECTION_KINDS)
    kinds.push(kind)
  }
  const [first, ...others] = kinds
  return first ? hints([first, ...others]) : unknown('kind', value, SECTION_KINDS)
}

/** A kind by its name, or by a heading that announces it in any language. */
function kindOf(word: string): SectionKind | undefined {
  const name = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-')
  if (LEFT_OUT.has(name)) return 'ignored'
  const known = SECTION_KINDS.find((kind) => kind === name)
  const heading = known ? undefined : headingKind(word)
  return known ?? (heading?.score === 1 ? heading.kind : undefined)
}

function withParts(value: string, hints: (parts: PartName[]) => Hint[]): Hint[] | Mistake {
  const parts: PartName[] = []
  for (const word of wordsOf(value)) {
    const part = partName(word)
    if (!part) return unknown('part of an entry', word, PART_NAMES)
    parts.push(part)
  }
  return hints(parts.slice(0, MOST_PARTS))
}

/** No entry has more. */
const MOST_PARTS = 20

/** The words of a list, whatever stands between them. */
function wordsOf(value: string): string[] {
  return value.split(/[\s,;|+→>/&]+/u).filter((word) => word !== '')
}

/** Names part at semicolons; at commas only where no name is turned round (`Dahl, Ada`). */
function namesIn(value: string): string[] {
  const atCommas = value.split(/\s*,\s*/u)
  const names =
    value.includes(';') || !atCommas.every((name) => name.includes(' ')) ? value.split(';') : atCommas
  return names
    .map((name) => name.trim())
    .flatMap((name) => (name === '' ? [] : (parsePersonName(name)?.name ?? name)))
}

function unknown(what: string, word: string, known: readonly string[]): Mistake {
  const meant = nearest(word, known)
  const reason = `there is no ${what} "${word.length > 60 ? `${word.slice(0, 59)}…` : word}"`
  return { reason, remedy: meant === undefined ? `there are ${known.join(', ')}` : `did you mean ${meant}?` }
}
