import { walk } from '../structure/walk.ts'
import type { Check } from './types.ts'

/** 14-002, 14-003 and 14-007. */
export const headings: Check = {
  standard: 'PDF/UA-1',
  title: 'Headings begin at level 1 and skip none',
  *run({ structure }) {
    if (!structure) return
    const types: string[] = []
    walk(structure.root, ({ type }) => {
      if (/^H[1-6]?$/.test(type)) types.push(type)
    })
    if (types.includes('H') && types.some((type) => type !== 'H')) {
      yield { clause: '14-007', reason: 'The document has both H and numbered headings' }
    }
    let previous = 0
    for (const type of types) {
      const level = Number(type.slice(1))
      if (type === 'H') continue
      if (previous === 0 && level !== 1) yield { clause: '14-002', reason: `The first heading is ${type}` }
      else if (level > previous + 1) yield { clause: '14-003', reason: `${type} follows H${previous}` }
      previous = level
    }
  },
}
