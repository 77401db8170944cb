import { dictionaryOf } from '../format/access.ts'
import type { Check } from './types.ts'

/** 6.9, 6.10 and 6.11: one appearance, for every reader. */
export const optionalContent: Check = {
  standard: 'PDF/A-3',
  title: 'Nothing of the document is optional or depends on the reader',
  *run({ file, catalog }) {
    if (catalog.has('OCProperties')) yield { clause: '6.9', reason: 'The document has optional content' }
    if (dictionaryOf(file, catalog.get('Names'))?.has('AlternatePresentations')) {
      yield { clause: '6.10', reason: 'The document has alternate presentations' }
    }
    if (catalog.has('Requirements')) yield { clause: '6.11', reason: 'The document makes requirements' }
  },
}
