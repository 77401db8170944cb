import { findMeetings } from '../../lexicon/roles.ts'
import { evidenceOf } from '../evidence.ts'
import type { Part } from '../parts/part.ts'

/** `A primer of necroptosis. *Association of Physicians*, Edinburgh`: a sentence, and in italics where it was presented. */
export function withoutSetEvent(parts: readonly Part[]): readonly Part[] {
  const open = parts.filter((part) => !part.parenthesis)
  const [first] = open
  const set = open.findIndex((part) => part.emphasis && !part.quoted)
  const opensSentence = set > 0 && open[set]?.separator === '.' && open[set]?.line === first?.line
  const isEvent =
    opensSentence && !open.some((part) => part.quoted) && first && !isHostOrPlace(first) && !isMeeting(first)
  return isEvent ? open.slice(0, set) : parts
}

function isMeeting(part: Part): boolean {
  return findMeetings(part.text.text).length > 0
}

/** `Inaugural lecture: “…”, University of X`: what stands alone before the title and a colon says what it was. */
export function labelBefore(title: Part, parts: readonly Part[]): Part | undefined {
  const [first, second] = parts
  const isLabel =
    first !== undefined &&
    second === title &&
    first.line === title.line &&
    /^\s*:\s*$/u.test(title.line.text.slice(first.end, title.start))
  return isLabel && parts.length > 2 ? first : undefined
}

/** Below a line that names a host and its place, and nothing else, the title stands on a line of its own. */
export function belowHost(parts: readonly Part[]): readonly Part[] {
  const [first] = parts
  const line = parts.filter((part) => part.line === first?.line)
  const below = parts.filter((part) => part.line !== first?.line)
  const names = below.some((part) => !isHostOrPlace(part) && /\s\S+\s/u.test(part.text.text))
  return names && line.every((part) => part.parenthesis || isHostOrPlace(part)) ? below : parts
}

/** Whether a part that nothing sets apart looks like a body or a place. */
export function isHostOrPlace(part: Part): boolean {
  const { organisation, department, place } = evidenceOf(part)
  return !part.quoted && !part.emphasis && (organisation >= 0.35 || department >= 0.5 || place >= 0.5)
}
