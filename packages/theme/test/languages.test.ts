import { expect, test } from 'vitest'
import { en } from '../src/languages/en.ts'
import { languages } from '../src/languages/languages.ts'
import { pickLanguage } from '../src/languages/pick-language.ts'

test('there are fifteen languages, each whole', () => {
  expect(languages.map(({ tag }) => tag)).toHaveLength(15)
  for (const { tag, labels, months } of languages) {
    expect(new Set(months).size, tag).toBe(12)
    for (const [key, word] of Object.entries(labels)) {
      const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()
      expect(word, `${tag} ${key}`).not.toBe('')
      expect(places(word), `${tag} ${key}`).toEqual(places(en.labels[key as keyof typeof en.labels]))
    }
  }
})

test.for([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['pt_BR', 'pt'],
  ['ZH-Hant', 'zh'],
  ['xx', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('the tag %s finds %s', ([tag, expected]) => {
  expect(pickLanguage(tag, undefined).tag).toBe(expected)
})

test('single words can be replaced, by text alone', () => {
  const { labels } = pickLanguage('en', { work: 'Posts', talks: 7, unknown: 'x' })
  expect(labels).toEqual({ ...en.labels, work: 'Posts' })
})
