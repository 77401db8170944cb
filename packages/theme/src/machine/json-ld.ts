import type { Resume } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { OwnerTest } from '../publications/owner-test.ts'
import { person } from './person.ts'
import { work } from './work.ts'

/**
 * Tell machines of the person and the works in schema.org's terms: JSON-LD, written so that it cannot end the
 * script element it stands in.
 */
export function jsonLd(resume: Loose<Resume>, owner: OwnerTest): string {
  const works = (resume.publications ?? []).map((publication) => work(publication, owner))
  const graph = { '@context': 'https://schema.org', '@graph': [person(resume), ...works] }
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
