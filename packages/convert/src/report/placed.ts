import type { ReaderMessage } from '../readers/format.ts'
import type { Message } from '../types.ts'
import type { Places } from './places.ts'

/** What a reader had to say, with line and column. */
export function placed({ start, end, ...message }: ReaderMessage, places: Places): Message {
  if (start === undefined) return message
  return { ...message, place: { start: places.point(start), end: places.point(end ?? start) } }
}
