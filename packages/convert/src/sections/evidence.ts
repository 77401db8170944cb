import { looksLikePersonName } from '../fields/looks-like-person-name.ts'
import { looksLikeDepartment, looksLikeOrganisation, looksLikePosition } from '../fields/organisation.ts'
import { looksLikePlace } from '../fields/place.ts'
import type { Part } from './parts/part.ts'

/** What a part of a line looks like, each 0 to 1. */
export interface Evidence {
  readonly part: Part
  readonly organisation: number
  readonly position: number
  readonly department: number
  readonly place: number
  readonly person: number
}

/** Each likeness is found when it is first asked for: most readers ask for one or two. */
export function evidenceOf(part: Part): Evidence {
  const text = part.text.text
  const organisation = once(() => looksLikeOrganisation(text))
  const position = once(() => looksLikePosition(text))
  const department = once(() => looksLikeDepartment(text))
  const place = once(() => looksLikePlace(text))
  const person = once(() => looksLikePersonName(text))
  return {
    part,
    get organisation() {
      return organisation()
    },
    get position() {
      return position()
    },
    get department() {
      return department()
    },
    get place() {
      return place()
    },
    get person() {
      return person()
    },
  }
}

function once(find: () => number): () => number {
  let found: number | undefined
  return () => {
    found ??= find()
    return found
  }
}
