import type { StretchName } from '../document/named-stretch.ts'
import { looksLikePersonName } from '../fields/looks-like-person-name.ts'
import { looksLikeDepartment, looksLikeOrganisation, looksLikePosition } from '../fields/organisation.ts'
import { looksLikePlace } from '../fields/place.ts'
import { namedAs } from './named/named-as.ts'
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

/**
 * What a part looks like, or what its markup says that it is. Each likeness is found when it is first asked for: most readers
 * ask for one or two.
 */
export function evidenceOf(part: Part): Evidence {
  const markup = namedAs(part.text)
  const name = markup && LIKENESSES[markup]
  if (name) return { part, ...NOTHING, [name]: 1 }
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

const NOTHING = { organisation: 0, position: 0, department: 0, place: 0, person: 0 }
const LIKENESSES: Readonly<Partial<Record<StretchName, keyof typeof NOTHING>>> = {
  organization: 'organisation',
  position: 'position',
  department: 'department',
  place: 'place',
}
function once(find: () => number): () => number {
  let found: number | undefined
  return () => {
    found ??= find()
    return found
  }
}
