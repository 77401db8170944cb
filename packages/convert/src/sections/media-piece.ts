import { findVolunteerRoles } from '../lexicon/roles.ts'
import type { Entry } from './entry.ts'

/** Stems of what newspapers, radio and television make, in the languages of the lexicon. */
const MEDIA =
  /(?<!\p{L})(?:interview|entrevist|entretien|intervist|intervju|haastattel|wywiad|rozhovor|radio|rundfunk|televis|télévis|fernseh|tv(?!\p{L})|podcast|balado|op-?ed|newspaper|zeitung|journal télévisé|column(?!\p{L})|kolumn|chronique|broadcast|commentator|documentary|dokumentar|documental|bbc|cnn|npr)/iu

/** Whether an entry of an outreach section is a piece in the media rather than a service. */
export function isMediaPiece(entry: Entry): boolean {
  const text = entry.lines.map((line) => line.text).join(' ')
  const service = findVolunteerRoles(text).some(({ tag }) => tag !== 'outreach')
  return MEDIA.test(text) && !service
}
