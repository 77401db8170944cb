/** A value of a resume that a page may print. */
export interface PrintedValue {
  /** Its JSON pointer. */
  readonly pointer: string
  /** Its pointer without the numbers: what all values of one sort have in common. */
  readonly field: string
  readonly value: string
}

/** What is there for machines, and no page prints as it is. */
const UNPRINTED: ReadonlySet<string> = new Set(
  '$schema meta citation countryCode type group image startDate endDate date releaseDate birthDate'.split(
    ' ',
  ),
)

/** List the values of a resume that a page may print, in their order. */
export function printedValues(value: unknown, pointer = '', field = ''): PrintedValue[] {
  if (typeof value === 'string' || typeof value === 'number')
    return [{ pointer, field, value: String(value) }]
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => printedValues(item, `${pointer}/${index}`, field))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    if (UNPRINTED.has(key)) return []
    const step = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    return printedValues(item, pointer + step, field + step)
  })
}
