import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findArxivIds } from '../../src/fields/arxiv.ts'
import { completeWith } from '../../src/fields/complete-with.ts'
import { findCourseCode } from '../../src/fields/course-code.ts'
import type { DateMatch } from '../../src/fields/date-match.ts'
import { dateStyle } from '../../src/fields/date-style.ts'
import { parseDegree } from '../../src/fields/degree.ts'
import { findDois } from '../../src/fields/doi.ts'
import { findEmails } from '../../src/fields/email.ts'
import { findDates } from '../../src/fields/find-dates.ts'
import { findPlaces } from '../../src/fields/find-places.ts'
import { findGrantNumbers } from '../../src/fields/grant-numbers.ts'
import { findIsbns } from '../../src/fields/isbn.ts'
import { findSpokenLanguages } from '../../src/fields/languages-spoken.ts'
import { looksLikePersonName } from '../../src/fields/looks-like-person-name.ts'
import { findMoney } from '../../src/fields/money.ts'
import { nameForms } from '../../src/fields/name-forms.ts'
import { findFormerNames } from '../../src/fields/names/former-name.ts'
import { findOrcids } from '../../src/fields/orcid.ts'
import {
  looksLikeDepartment,
  looksLikeOrganisation,
  looksLikePosition,
} from '../../src/fields/organisation.ts'
import { parseAddress } from '../../src/fields/parse-address.ts'
import { parsePersonName } from '../../src/fields/person-name.ts'
import { findPhones } from '../../src/fields/phone.ts'
import { looksLikePlace } from '../../src/fields/place.ts'
import { profileOf } from '../../src/fields/profile.ts'
import { findPubmedCentralIds, findPubmedIds } from '../../src/fields/pubmed.ts'
import { findTitledNames, parsePeople } from '../../src/fields/titled-names.ts'
import { findUrls } from '../../src/fields/url.ts'

interface Placed {
  readonly text: string
  readonly index: number
  readonly length: number
}

const FINDERS: Readonly<Record<string, (text: string) => readonly Placed[]>> = {
  findArxivIds,
  findDates,
  findDois,
  findEmails,
  findGrantNumbers,
  findIsbns,
  findMoney,
  findOrcids,
  findPhones,
  findPlaces,
  findPubmedCentralIds,
  findPubmedIds,
  findTitledNames,
  findUrls,
} // prettier-ignore

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...FINDERS,
  dateStyle,
  findCourseCode,
  findFormerNames,
  findSpokenLanguages,
  looksLikeDepartment,
  looksLikeOrganisation,
  looksLikePersonName,
  looksLikePlace,
  looksLikePosition,
  nameForms,
  parseAddress,
  parseDegree,
  parsePeople,
  parsePersonName,
  profileOf,
} // prettier-ignore

/** Pieces that fields are made of, in any order. */
const PIECES = [
  '2019',
  '–',
  '-',
  '--',
  ' ',
  ', ',
  '. ',
  '/',
  '(',
  ')',
  'present',
  'since ',
  'May',
  '12',
  '05',
  "'98",
  '1',
  'WS ',
  'to ',
  'Prof. ',
  'Dr. ',
  'Müller',
  'von ',
  'A. ',
  'Ph.D.',
  'in ',
  'Berlin',
  'Germany',
  'OH',
  'University of ',
  '$',
  '€',
  'EUR ',
  '1,234.56',
  'Mio. ',
  '10.1234/',
  'x@y.org',
  'http://',
  '+49 ',
  '0000-0002-1825-0097',
  'German',
  'native',
  'née ',
  '\n',
  '"',
  '“',
  '”',
  '’',
  'é',
  '中',
  '\u{1F600}',
  '\uD800',
  'a',
  '.',
  '[at]',
] // prettier-ignore

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
)

describe.each(Object.entries(FINDERS))('%s', (_, find) => {
  test('gives the place of what it finds, in order and without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0
        for (const found of find(text)) {
          expect(found.length).toBeGreaterThan(0)
          expect(found.index).toBeGreaterThanOrEqual(end)
          expect(text.slice(found.index, found.index + found.length)).toBe(found.text)
          end = found.index + found.length
        }
      }),
    )
  })
})

test.each(Object.entries(READERS))('%s reads any text, and the same text the same way', (_, read) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(text)).toEqual(read(text))
    }),
  )
})

/** Texts on which a pattern that goes back, or a loop inside a loop, never ends. */
const LONG = 100_000
const ADVERSARIAL = [
  ' ',
  '\t',
  'a',
  'A',
  'Á',
  '1',
  '.',
  ',',
  '-',
  '–',
  '(',
  '[',
  '"',
  '“',
  "'",
  '’',
  '/',
  '@',
  '+',
  '$',
  '€',
  ':',
  '?',
  '中',
  'a ',
  'A ',
  'A. ',
  '1 ',
  '1.',
  '1,',
  '1/',
  '1-',
  '1–',
  '2019 ',
  '2019–',
  '2019, ',
  '2019/',
  '1 May ',
  'May ',
  'May 1, ',
  'since ',
  'to ',
  'Prof. ',
  'Dr. ',
  'von ',
  ', PhD',
  'A, ',
  'Berlin, ',
  'of ',
  'née A ',
  'A (A) ',
  'a@',
  'a.',
  'www.',
  'http://',
  '10.1234/',
  '$1 ',
  '1 000 ',
  '+1 ',
  'PhD ',
  'PhD, ',
  'native, ',
  'German ',
] // prettier-ignore

test.each(Object.entries(READERS))('%s comes to an end on long hostile texts', (_, read) => {
  for (const piece of ADVERSARIAL) read(piece.repeat(LONG / piece.length))
})

describe('dates', () => {
  test('a printed date is read as it was', () => {
    const dates = fc.date({ min: new Date('1931-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(dates, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = '', month = '', day = ''] = iso.split('-')
        for (const printed of [
          iso,
          `${day}.${month}.${year}`,
          `${Number(day)}. ${Number(month)}. ${year}`.replace('. ', '.'),
        ])
          expect(findDates(printed).map((match) => match.start)).toEqual([iso])
        expect(findDates(`${day}/${month}/${year}`, { order: 'dmy' })[0]?.start).toBe(iso)
        expect(findDates(`${month}/${year}`)[0]?.start).toBe(`${year}-${month}`)
      }),
    )
  })

  test('a range of years is read as it was, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1930, max: 2040 }),
        fc.nat(59),
        fc.constantFrom('-', '–', ' – ', ' to ', '--', ' bis '),
        (from, years, dash) => {
          const [match] = findDates(`Lecturer (${from}${dash}${from + years}), Oslo`)
          expect(match).toMatchObject({
            start: String(from),
            end: String(from + years),
            range: true,
            open: false,
          })
        },
      ),
    )
  })

  test('dates are ISO dates in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of findDates(text)) {
          for (const date of [start, end])
            if (date !== undefined)
              expect(date).toMatch(/^(?:19[3-9]|20\d)\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
          if (start !== undefined && end !== undefined)
            expect(start.slice(0, 4) <= end.slice(0, 4)).toBe(true)
        }
      }),
    )
  })

  test('a date without its year is completed', () => {
    const [match] = findDates('28 November – 2 December') as [DateMatch]
    expect(completeWith(match, 2022)).toMatchObject({ start: '2022-11-28', end: '2022-12-02' })
    const [across] = findDates('30 December – 2 January') as [DateMatch]
    expect(completeWith(across, 2022)).toMatchObject({ start: '2022-12-30', end: '2023-01-02' })
    const [single] = findDates('17 March (invited)') as [DateMatch]
    expect(completeWith(single, 2023)).toMatchObject({ start: '2023-03-17', range: false })
  })
})
