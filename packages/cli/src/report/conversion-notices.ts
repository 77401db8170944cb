import type { Message } from '@offprint/convert'
import type { Notice } from '../output/format-notice.ts'

/** The messages of a conversion as notices about its document. */
export function conversionNotices(messages: readonly Message[]): Notice[] {
  return messages.map(({ place, ...message }) => ({ ...message, start: place?.start, end: place?.end }))
}
