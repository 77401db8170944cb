import { dictionaryOf, listOf } from '../format/access.ts'
import { walk } from '../structure/walk.ts'
import type { Check } from './types.ts'

/** 15-003: a table header says what it heads. */
export const tables: Check = {
  standard: 'PDF/UA-1',
  title: 'Table headers have a scope',
  *run({ file, structure }) {
    if (!structure) return
    let missing = 0
    walk(structure.root, ({ type, dictionary }) => {
      if (type !== 'TH') return
      const scoped = listOf(file, dictionary.get('A')).some((value) =>
        dictionaryOf(file, value)?.has('Scope'),
      )
      if (!scoped) missing += 1
    })
    if (missing > 0) yield { clause: '15-003', reason: `${missing} table headers have no scope` }
  },
}
