import { addObject, catalogOf, dictionaryOf } from '../format/access.ts'
import { type PdfFile, PdfReference, PdfStream, PdfString, type PdfValue } from '../format/objects.ts'
import { readTextString, textString } from '../format/text-string.ts'
import { isLanguageTag } from './language-tag.ts'
import { pdfDate } from './pdf-date.ts'
import { srgbProfile } from './srgb-profile.ts'
import type { Claim, DocumentInformation } from './types.ts'
import { xmpPacket } from './xmp-packet.ts'

/** The title that the page gave itself. */
export function pageTitle(file: PdfFile): string | undefined {
  const title = dictionaryOf(file, file.trailer.get('Info'))?.get('Title')
  const text = title instanceof PdfString ? readTextString(title).trim() : ''
  return text === '' ? undefined : text
}

/**
 * The language that the page gave itself. Chromium puts the language of its own locale where a page has none, and ours
 * runs under one whose name is no language tag.
 */
export function pageLanguage(file: PdfFile): string | undefined {
  const language = catalogOf(file).get('Lang')
  const tag = language instanceof PdfString ? readTextString(language).trim() : ''
  return isLanguageTag(tag) ? tag : undefined
}

/** Write what a document says about itself: information dictionary, language, title in the window, output intent. */
export function describeDocument(file: PdfFile, information: DocumentInformation): void {
  const { title, author, subject, keywords, language, date, creator, producer } = information
  const dictionary = new Map<string, PdfValue>([['Title', textString(title)]])
  if (author !== undefined) dictionary.set('Author', textString(author))
  if (subject !== undefined) dictionary.set('Subject', textString(subject))
  if (keywords.length > 0) dictionary.set('Keywords', textString(keywords.join(', ')))
  dictionary.set('Creator', textString(creator)).set('Producer', textString(producer))
  dictionary.set('CreationDate', textString(pdfDate(date))).set('ModDate', textString(pdfDate(date)))
  const old = file.trailer.get('Info')
  if (old instanceof PdfReference) file.objects.set(old.number, dictionary)
  else file.trailer.set('Info', addObject(file, dictionary))
  const catalog = catalogOf(file)
  if (language === undefined) catalog.delete('Lang')
  else catalog.set('Lang', textString(language))
  catalog.set('ViewerPreferences', new Map([['DisplayDocTitle', true]]))
  catalog.set('OutputIntents', [outputIntent(file)])
}

/** Write the XMP packet, or write it anew when fewer standards are claimed after all. */
export function writePacket(file: PdfFile, information: DocumentInformation, claims: readonly Claim[]): void {
  const catalog = catalogOf(file)
  const packet = new PdfStream(
    new Map([
      ['Type', 'Metadata'],
      ['Subtype', 'XML'],
    ]),
    Buffer.from(xmpPacket(information, claims)),
  )
  const old = catalog.get('Metadata')
  if (old instanceof PdfReference) file.objects.set(old.number, packet)
  else catalog.set('Metadata', addObject(file, packet))
}

/** What the colours of the pages mean: ISO 19005-3, 6.2.3. */
function outputIntent(file: PdfFile): PdfReference {
  const profile = addObject(file, new PdfStream(new Map([['N', 3]]), srgbProfile()))
  return addObject(
    file,
    new Map<string, PdfValue>([
      ['Type', 'OutputIntent'],
      ['S', 'GTS_PDFA1'],
      ['OutputConditionIdentifier', textString('sRGB')],
      ['Info', textString('sRGB IEC61966-2.1')],
      ['DestOutputProfile', profile],
    ]),
  )
}
