import type { StretchName } from '../../document/named-stretch.ts'
import type { SectionKind } from '../../languages/section-kind.ts'
import type { Target } from '../item.ts'
import { partFields } from '../ordered/part-fields.ts'
import { REFERENCE_KINDS } from '../split/kinds.ts'

type Names<T> = Readonly<Partial<Record<StretchName, T>>>

/** What becomes of the parts of an entry that markup names. */
export interface NamedFields {
  readonly target: Target
  /** The fields of what is said beside the entry's own line. */
  readonly aside: Names<string>
  /** Parts that are read with the line, as what they are named. */
  readonly within: ReadonlySet<StretchName>
}

const BODY: readonly StretchName[] = ['organization', 'department', 'place']

const ASIDE: Readonly<Partial<Record<Target, Names<string>>>> = {
  work: { note: 'summary', highlights: 'highlights' },
  volunteer: { note: 'summary', highlights: 'highlights' },
  education: { note: 'summary', courses: 'courses', keywords: 'courses' },
  awards: { note: 'summary' },
  certificates: { note: 'summary' },
  publications: { note: 'summary', organization: 'publisher' },
  projects: {
    note: 'description',
    highlights: 'highlights',
    keywords: 'keywords',
    role: 'roles',
    host: 'entity',
  },
  skills: { level: 'level' },
  references: { reference: 'reference', note: 'reference' },
}

/** In other sections pages call `position` whatever stands first. */
const POSTS: ReadonlySet<Target> = new Set<Target>(['work', 'volunteer'])
const PLAIN: ReadonlySet<Target> = new Set<Target>(['publications', 'skills', 'references'])

/** The fields for entries of a kind; `undefined` where names are of no help. */
export function namedFields(kind: SectionKind | undefined): NamedFields | undefined {
  const target = targetOf(kind)
  const aside = target && ASIDE[target]
  if (!target || !aside) return undefined
  return {
    target,
    aside,
    within: new Set(PLAIN.has(target) ? [] : POSTS.has(target) ? ['position', ...BODY] : [...BODY, 'date']),
  }
}

function targetOf(kind: SectionKind | undefined): Target | undefined {
  if (kind === 'skills' || kind === 'references') return kind
  return kind && REFERENCE_KINDS.has(kind) ? 'publications' : partFields(kind)?.target
}
