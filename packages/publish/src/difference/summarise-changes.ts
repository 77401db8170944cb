import type { ResumeChange } from './compare-resumes.ts'
import { itemIdentities } from './item-identity.ts'

const signs = { added: '+', removed: '−' } as const

/** `+ 3 publications, 1 post ended, phone removed`; `nothing` where nothing changed. */
export function summariseChanges(changes: readonly ResumeChange[]): string {
  const parts = [
    ...itemIdentities.flatMap(({ section, names: [one, several] }) => {
      const of = (kind: ResumeChange['kind']): number =>
        changes.filter((change) => change.section === section && change.kind === kind).length
      const count = (number: number): string => `${number} ${number === 1 ? one : several}`
      return [
        of('added') > 0 && `${signs.added} ${count(of('added'))}`,
        of('removed') > 0 && `${signs.removed} ${count(of('removed'))}`,
        of('ended') > 0 && `${count(of('ended'))} ended`,
        of('changed') > 0 && `${count(of('changed'))} changed`,
      ].filter((part) => part !== false)
    }),
    ...changes
      .filter(({ section }) => section === 'basics' || section === 'meta')
      .map(({ section, label, kind }) => `${section === 'meta' ? `meta.${label}` : label} ${kind}`),
  ]
  return parts.length === 0 ? 'nothing' : parts.join(', ')
}
