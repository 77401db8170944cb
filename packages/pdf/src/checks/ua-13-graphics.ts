import { walk } from '../structure/walk.ts'
import type { Check } from './types.ts'

const clauses: Readonly<Record<string, string>> = { Figure: '13-004', Formula: '17-002' }

/** 13-004 and 17-002: figures and formulas have a text in their stead. */
export const graphics: Check = {
  standard: 'PDF/UA-1',
  title: 'Figures have an alternative text',
  *run({ structure }) {
    if (!structure) return
    const missing: string[] = []
    walk(structure.root, ({ type, dictionary }) => {
      if (clauses[type] && !dictionary.has('Alt') && !dictionary.has('ActualText')) missing.push(type)
    })
    for (const type of missing) {
      yield { clause: clauses[type] ?? type, reason: `A ${type.toLowerCase()} has no alternative text` }
    }
  },
}
