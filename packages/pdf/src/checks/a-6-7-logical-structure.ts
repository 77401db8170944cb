import { dictionaryOf } from '../format/access.ts'
import type { Check } from './types.ts'

/** 6.7.2.2, 6.7.3.3 and 6.7.4, which level A asks for. */
export const logicalStructure: Check = {
  standard: 'PDF/A-3',
  title: 'The document is tagged and declares its language',
  *run({ file, catalog, structure }) {
    if (dictionaryOf(file, catalog.get('MarkInfo'))?.get('Marked') !== true) {
      yield { clause: '6.7.2.2', reason: 'The document is not marked as tagged' }
    }
    if (!structure) yield { clause: '6.7.3.3', reason: 'The document has no structure' }
    if (!catalog.has('Lang')) yield { clause: '6.7.4', reason: 'The document declares no language' }
  },
}
