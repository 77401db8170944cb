import { looksLikePersonName } from '../fields/looks-like-person-name.ts'
import { looksLikeDepartment, looksLikeOrganisation, looksLikePosition } from '../fields/organisation.ts'
import { looksLikePlace } from '../fields/place.ts'
import type { Part } from './parts.ts'

/** What a part of a line looks like, each 0 to 1. */
export interface Evidence {
  readonly part: Part
  readonly organisation: number
  readonly position: number
  readonly department: number
  readonly place: number
  readonly person: number
}

export function evidenceOf(part: Part): Evidence {
  const text = part.text.text
  return {
    part,
    organisation: looksLikeOrganisation(text),
    position: looksLikePosition(text),
    department: looksLikeDepartment(text),
    place: looksLikePlace(text),
    person: looksLikePersonName(text),
  }
}
