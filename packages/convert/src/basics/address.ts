import { parseAddress } from '../fields/parse-address.ts'
import { countryOf } from '../fields/places/gazetteer.ts'
import { find } from '../passage/find.ts'
import { join, type Passage } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import type { Reading } from '../sections/reading.ts'

/** Take the lines of an address as the fields of JSON Resume's `location`. */
export function takeAddress(reading: Reading, lines: readonly Passage[]): Draft {
  const whole = join(lines, '\n')
  const parsed = parseAddress(whole.text) ?? { address: whole.text }
  const fields = Object.fromEntries(
    Object.entries<string>({ ...parsed }).map(([key, value]): [string, Draft] => {
      const printed = value.split(/\n|, /u).flatMap((part) => find(whole, part) ?? [])
      const places = key === 'countryCode' ? countryPassages(lines, value) : printed
      return [key, reading.takeAs('address', places.length > 0 ? places : [whole], value)]
    }),
  )
  for (const line of lines) reading.drop(line)
  return fields
}

function countryPassages(lines: readonly Passage[], code: string): Passage[] {
  return lines.flatMap((line) =>
    line.text.split(/[,•·|;\n]/u).flatMap((part) => {
      const name = part.trim()
      return name !== '' && countryOf(name) === code ? (find(line, name) ?? []) : []
    }),
  )
}
