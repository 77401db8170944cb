import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import type { NameList } from '../types.ts'

/** Whether a list of names is one beyond doubt: somebody in it is written with initials or has a common given name. */
export function arePersons({ names }: NameList): boolean {
  return names.some(({ name: { given = '', literal } }) => {
    const [first = ''] = given.split(/[\s-]/u)
    return literal !== undefined || /^(?:\p{Lu}\p{M}*\.?){1,3}$/u.test(first) || GIVEN_NAMES.has(first)
  })
}
