import { describe, expect, test } from 'vitest'
import { fold } from '../../src/languages/fold.ts'
import { withoutConjunctions } from '../../src/languages/heading-index.ts'
import { headingKind } from '../../src/languages/heading-kind.ts'
import { headingText } from '../../src/languages/heading-text.ts'
import { languages } from '../../src/languages/index.ts'
import type { Language } from '../../src/languages/language.ts'
import { collisions } from './collisions.ts'

/** Labels of two meanings: a French site is on the web or on the map. */
const ambiguousLabels: Readonly<Record<string, readonly string[]>> = { fr: ['site'] }

describe.each(languages.map((language) => [language.code, language] as const))('%s', (_, language) => {
  test('has no heading under two kinds', () => {
    const kinds = kindsOf(language)
    const twice = headingsOf(language).filter(({ key, kind }) => kinds.get(key) !== kind)
    expect(twice).toEqual([])
  })

  test('has no label under two kinds', () => {
    const kinds = new Map<string, string>()
    const twice: string[] = []
    for (const [kind, labels] of Object.entries(language.labels)) {
      for (const label of labels.map(fold)) {
        if ((kinds.get(label) ?? kind) !== kind) twice.push(label)
        kinds.set(label, kind)
      }
    }
    expect(twice).toEqual(ambiguousLabels[language.code] ?? [])
  })

  test('reads its own headings', () => {
    const misread = headingsOf(language).filter(
      ({ phrase, kind }) =>
        fold(headingText(phrase)) === fold(phrase) && headingKind(phrase, language.code)?.kind !== kind,
    )
    expect(misread).toEqual([])
  })

  test('knows twelve months, in words that no two of them share', () => {
    const { months } = language.calendar
    expect(months).toHaveLength(12)
    expect(new Set(months.flat()).size).toBe(months.flat().length)
  })

  test('writes the words of dates and labels in lower case', () => {
    const words = [...language.calendar.months.flat(), ...Object.values(language.labels).flat()]
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
  })
})

test('headings that mean different things in two languages are known', () => {
  const meanings = new Map<string, Record<string, string>>()
  for (const language of languages) {
    for (const [key, kind] of kindsOf(language))
      meanings.set(key, { ...meanings.get(key), [language.code]: kind })
  }
  const found = [...meanings].filter(([, kinds]) => new Set(Object.values(kinds)).size > 1)
  expect(Object.fromEntries(found)).toEqual(collisions)
})

test.each(
  Object.entries(collisions).flatMap(([heading, kinds]) =>
    Object.entries(kinds).map(([code, kind]) => [heading, code, kind] as const),
  ),
)('%s in %s is %s', (heading, code, kind) => {
  expect(headingKind(heading, code)?.kind).toBe(kind)
})

interface Heading {
  phrase: string
  key: string
  kind: string
}

function headingsOf(language: Language): Heading[] {
  const conjunctions = new Set(language.conjunctions.map(fold))
  const headings = Object.entries(language.headings)
  return [...headings, ['ignored', language.documentTitles] as const].flatMap(([kind, phrases]) =>
    phrases.map((phrase) => ({ phrase, key: withoutConjunctions(fold(phrase), conjunctions), kind })),
  )
}

/** The first kind of each heading. */
function kindsOf(language: Language): ReadonlyMap<string, string> {
  return new Map(
    headingsOf(language)
      .reverse()
      .map(({ key, kind }) => [key, kind]),
  )
}
