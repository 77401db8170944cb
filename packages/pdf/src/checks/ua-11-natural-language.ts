import { PdfString } from '../format/objects.ts'
import { readTextString } from '../format/text-string.ts'
import type { Check } from './types.ts'

/** 11-006: the document declares its language, as a tag of BCP 47 in form. */
export const naturalLanguage: Check = {
  standard: 'PDF/UA-1',
  title: 'The natural language is declared',
  *run({ catalog }) {
    const language = catalog.get('Lang')
    const tag = language instanceof PdfString ? readTextString(language) : ''
    if (!/^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,9}$/i.test(tag)) {
      yield {
        clause: '11-006',
        reason: tag === '' ? 'The document declares no language' : `${tag} is no language`,
      }
    }
  },
}
