import type { CitationType } from '@offprint/schema'
import { expect, test } from 'vitest'
import { headingTypes, parseReference } from '../src/index.ts'

test.for<[CitationType, string, string?]>([
  ['article-journal', 'Ahl T (2019). Bursts at night. Sleep Quarterly 3(2):1-9.'],
  [
    'paper-conference',
    'T. Ahl. Bursts at night. In Proceedings of the 6th Conference on Sleep, pages 1–9, 2018.',
  ],
  [
    'chapter',
    'Ahl, T. (2021). Bursts at night. In R. Pace & L. Mont (Eds.), Handbook of sleep (pp. 214–239). Edward Elgar.',
  ],
  ['book', 'Ahl, Tilda: Schlaf und Nacht. Herrschaft und Traum um 1700. Göttingen: Wallstein 2020.'],
  ['book', 'Kall, Jens / Ahl, Tilda (Hrsg.): Nacht als Argument. Köln: Böhlau 2019.'],
  ['thesis', 'T. Ahl. Sleep and Its Length Scales. PhD thesis, Universität Immerthal, 2016.'],
  [
    'report',
    'Ahl T (2015) Monitoring sleep: final results. Technical Report 15/2015. Department of Sleep, Northgate.',
  ],
  ['article', 'Ahl T, Moor J. Predictive gating. bioRxiv [Preprint]. 2023. doi:10.5555/2023.11.02.965512.'],
  ['patent', 'EP 3991102 A1 “Pillow with sensor” (published 2022-05-04)'],
  ['patent', 'A. Huber and T. Ahl, "Pillow with sensor," U.S. Patent 19 204 771 B2, granted Jan. 14, 2025.'],
  [
    'software',
    'Ahl T and Moor J (2022). sleepr: Tools for Sleep. R package version 1.2.0, <https://github.com/example/sleepr>',
  ],
  ['dataset', 'T. Ahl, Sleep catalogue (version 1.2) [Data set], Zenodo, 2023.'],
  ['review-book', 'Review of The Long Night, by Maud Elling. Party Politics 21 (6): 990–91. 2015.'],
  [
    'entry-encyclopedia',
    'Art. „Schlafrecht“. In: Lexikon der Nacht, Bd. 2, Berlin: Akademie-Verlag 2013, Sp. 812–818.',
  ],
  ['article-newspaper', '„Wem die Nacht gehört“, in: Nordwest-Kurier, 3. Februar 2022, S. 8.'],
  ['manuscript', '“Boredom and the Infinite” (under review)'],
  ['webpage', 'Ahl T. Sleep online. 2019. https://example.org/sleep'],
  ['broadcast', 'Ahl, T. (2020). The long night [Audio podcast episode].'],
  ['interview', 'Ahl, T. (2020). The long night [Interview].'],
  ['speech', 'Ahl, T. (2023). Life without a tracker [Poster presentation]. Sleep Society, Northgate.'],
  [
    'paper-conference',
    'Ahl T, Moor J. Cycle jumps. PAMM, 21(1):e2021, 2021.',
    'Contributions to proceedings',
  ],
  ['musical_score', 'Ahl, T. (2013). Five low songs. Helsinki: Uusinta.', 'Scores'],
])('%s: %s', ([type, text, heading]) => {
  expect(parseReference(text, heading === undefined ? {} : { heading }).citation.type).toBe(type)
})

test.for<[string, CitationType]>([
  ['Journal Articles', 'article-journal'],
  ['Beiträge in Sammelbänden', 'chapter'],
  ['Actes de conférences', 'paper-conference'],
  ['Capítulos de libro', 'chapter'],
  ['Rezensionen', 'review-book'],
  ['Preprints', 'article'],
  ['Case reports and articles', 'article-journal'],
])('the heading %s suggests %s', ([heading, type]) => {
  expect(headingTypes(heading)[0]).toBe(type)
})

test('the heading is evidence, the item decides', () => {
  expect(
    parseReference('EP 3991102 A1 “Pillow with sensor” (published 2022-05-04)', {
      heading: 'Journal articles',
    }).citation.type,
  ).toBe('patent')
})

test('a year or a status in the heading holds for items that print none', () => {
  expect(
    parseReference('“Mayors on the Move.” *Politics* 52 (4): 1711–29.', { heading: '2022' }).citation.issued,
  ).toEqual({ 'date-parts': [[2022]] })
  expect(
    parseReference('“Mayors on the Move.” *Politics*.', { heading: 'Forthcoming' }).citation.status,
  ).toBe('Forthcoming')
})
