import { PdfString } from '../format/objects.ts'
import { readTextString } from '../format/text-string.ts'
import { isLanguageTag } from '../metadata/language-tag.ts'
import type { Check } from './types.ts'

/** 11-006: the document declares its language, as a tag of BCP 47 in form. */
export const naturalLanguage: Check = {
  standard: 'PDF/UA-1',
  title: 'The natural language is declared',
  *run({ catalog }) {
    const language = catalog.get('Lang')
    const tag = language instanceof PdfString ? readTextString(language) : ''
    if (!isLanguageTag(tag)) {
      yield {
        clause: '11-006',
        reason: tag === '' ? 'The document declares no language' : `${tag} is no language`,
      }
    }
  },
}
