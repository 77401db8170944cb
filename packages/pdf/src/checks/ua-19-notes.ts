import { PdfString } from '../format/objects.ts'
import { readTextString } from '../format/text-string.ts'
import { walk } from '../structure/walk.ts'
import type { Check } from './types.ts'

/** 19-003 and 19-004: every note has an identifier of its own. */
export const notes: Check = {
  standard: 'PDF/UA-1',
  title: 'Notes have identifiers of their own',
  *run({ structure }) {
    if (!structure) return
    const identifiers: string[] = []
    let missing = 0
    walk(structure.root, ({ type, dictionary }) => {
      const identifier = dictionary.get('ID')
      if (type !== 'Note') return
      if (identifier instanceof PdfString) identifiers.push(readTextString(identifier))
      else missing += 1
    })
    if (missing > 0) yield { clause: '19-003', reason: `${missing} notes have no identifier` }
    if (new Set(identifiers).size < identifiers.length) {
      yield { clause: '19-004', reason: 'Two notes share an identifier' }
    }
  },
}
