import { findEventRoles, findLevels } from '../lexicon/roles.ts'
import type { Passage } from '../passage/passage.ts'
import { eventAndPlace, partsOfLines } from './event-and-place.ts'
import { evidenceOf } from './evidence.ts'
import { namesKind } from './lead.ts'
import type { Part } from './parts/part.ts'
import { findWhen } from './when/find-when.ts'

/** The host that a line above names for all the entries below it, and what else that line says in brackets. */
export interface ContextHost {
  readonly entity: readonly Passage[]
  readonly location: readonly Passage[]
  readonly remarks: readonly Part[]
}

/** Read the innermost line above an entry that names an institution or a place: `**Brown University, Providence, RI**`. */
export function hostAbove(contexts: readonly Passage[]): ContextHost | undefined {
  const line = contexts.findLast(
    (context) => !namesKind(context) && findEventRoles(context.text).length === 0,
  )
  if (!line || findLevels(line.text)[0]?.length === line.text.trim().length) return undefined
  const parts = partsOfLines(findWhen({ contexts: [], lines: [line], items: [] }).lines)
  const [host] = parts
  const isHost = parts.some((part) => {
    const { organisation, department, place } = evidenceOf(part)
    return organisation >= 0.35 || department >= 0.5 || place >= 0.5
  })
  if (!host || !isHost) return undefined
  const { entity, location, others } = eventAndPlace(parts)
  const remarks = others.filter((part) => part.parenthesis)
  return entity.length > 0 ? { entity, location, remarks } : { entity: [host.text], location: [], remarks }
}
