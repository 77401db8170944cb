/** Universities that are told apart by their town, which is part of the name. */
const BY_TOWN: ReadonlySet<string> = new Set([
  'university of california',
  'university of nigeria',
  'university of the west indies',
  'state university of new york',
  'california state university',
  'indian institute of technology',
  'national university of ireland',
])

/** Whether a town behind the name of a university names the campus: `University of California, San Francisco`. */
export function isCampus(university: string, town: string): boolean {
  return (
    BY_TOWN.has(university.toLowerCase().replace(/^the\s/u, '')) &&
    /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}?[\p{L}.'’-]+){0,2}$/u.test(town) &&
    !/^\p{Lu}{2}$/u.test(town)
  )
}
