import { dictionaryOf } from '../format/access.ts'
import type { Check } from './types.ts'

/** 07-001 and 07-002. */
export const viewerPreferences: Check = {
  standard: 'PDF/UA-1',
  title: 'The window shows the title of the document',
  *run({ file, catalog }) {
    if (dictionaryOf(file, catalog.get('ViewerPreferences'))?.get('DisplayDocTitle') !== true) {
      yield { clause: '07-001', reason: 'DisplayDocTitle is not set' }
    }
  },
}
