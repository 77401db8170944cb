import type { Found } from './found.ts'

const CODE =
  /^\s*(?<code>[A-Z]{2,5}(?:[ -]?[A-Z])?[ -]?[0-9]{3,5}[A-Z]{0,2}(?:\/[0-9]{3,5}[A-Z]?)?)(?=[\s:.,–—-]|$)/u

/** Find the code that opens the line of a course: `ISYS 340 Database Organization`, `PHIL 2201:`. */
export function findCourseCode(text: string): Found | undefined {
  const match = CODE.exec(text)
  const value = match?.groups?.code
  if (
    match === null ||
    value === undefined ||
    /^(?:WS|SS|ISO|DIN|EN|SFB|FY|AY|HS|FS) ?(?:19|20)?[0-9]{2,4}$/u.test(value)
  )
    return undefined
  return { value, text: value, index: match[0].length - value.length, length: value.length }
}
