import { expect, test } from 'vitest'
import { findSpokenLanguages } from '../../src/fields/languages-spoken.ts'

test.each([
  [
    'German (*native*), English (*full professional proficiency*)',
    'German = native',
    'English = full professional proficiency',
  ],
  ['Deutsch (Muttersprache)', 'Deutsch = Muttersprache'],
  ['Muttersprache: Deutsch', 'Deutsch = Muttersprache'],
  ['Latein (Großes Latinum)', 'Latein = Großes Latinum'],
  ['Danish: native', 'Danish = native'],
  [
    'Danish – native; German – good reading, fair speaking',
    'Danish = native',
    'German = good reading, fair speaking',
  ],
  ['English C2', 'English = C2'],
  ['English, Spanish', 'English', 'Spanish'],
  ['Native English speaker', 'English = Native'],
  [
    'Fluent in German and French; reading knowledge of Latin',
    'German = Fluent',
    'French = Fluent',
    'Latin = reading knowledge',
  ],
  ['Spanish (native) | Mapudungun (basic)', 'Spanish = native', 'Mapudungun = basic'],
  ['Classical and modern Greek: fluent', 'Classical and modern Greek = fluent'],
  [
    'Dutch and Zeelandic (native), West Frisian (reading)',
    'Dutch = native',
    'Zeelandic = native',
    'West Frisian = reading',
  ],
  [
    '🇸🇪 Swedish (native) · 🇫🇮 Finnish (enough for the sauna)',
    'Swedish = native',
    'Finnish = enough for the sauna',
  ],
  ['Igbo (mother tongue), New Testament Greek', 'Igbo = mother tongue', 'New Testament Greek'],
  [
    'French (fluent, written and spoken); German (reading)',
    'French = fluent, written and spoken',
    'German = reading',
  ],
  [
    'Langues : français (langue maternelle), breton (notions)',
    'français = langue maternelle',
    'breton = notions',
  ],
  [
    'Inglés: C1 (Certificate in Advanced English, 2005)',
    'Inglés = C1 (Certificate in Advanced English, 2005)',
  ],
  ['Castellano y euskera: lenguas maternas', 'Castellano = lenguas maternas', 'euskera = lenguas maternas'],
  ['Inglês: Compreende Bem, Fala Bem, Lê Bem', 'Inglês = Compreende Bem, Fala Bem, Lê Bem'],
  ['Italiano (madrelingua); inglese (C1, IELTS 7.5)', 'Italiano = madrelingua', 'inglese = C1, IELTS 7.5'],
  ['Nederlands (moedertaal), Duits (goed)', 'Nederlands = moedertaal', 'Duits = goed'],
])('%s', (text, ...languages) => {
  const found = findSpokenLanguages(text)
  expect(
    found.map(({ language, fluency }) => (fluency === undefined ? language : `${language} = ${fluency}`)),
  ).toEqual(languages)
})

test.each(['I like cheese, wine', 'Python (fluent), R', '', 'Karelian: good'])(
  'no languages in %j',
  (text) => {
    expect(findSpokenLanguages(text)).toEqual([])
  },
)

test('a section of languages may name one that no list knows', () => {
  expect(findSpokenLanguages('Klingon: good', { isListed: true })).toMatchObject([
    { language: 'Klingon', fluency: 'good' },
  ])
})
