import { type ObjectEntries, type StrictObjectIssue, type StrictObjectSchema, strictObject } from 'valibot'
import { nearest } from '../arguments/nearest.ts'

/** An object of settings, each by its name; a name that isn't known is a mistake, and the one that was meant is guessed. */
export function settings<const Entries extends ObjectEntries>(
  entries: Entries,
): StrictObjectSchema<Entries, (issue: StrictObjectIssue) => string> {
  const names = Object.keys(entries)
  return strictObject(entries, ({ expected, received }) => {
    if (expected !== 'never')
      return received === 'undefined' ? 'it is missing' : 'it is no object of settings'
    const name = received.slice(1, -1)
    const meant = nearest(name, names)
    return `there is no setting ${name}; ${meant === undefined ? `there are ${names.join(', ')}` : `did you mean ${meant}?`}`
  })
}
