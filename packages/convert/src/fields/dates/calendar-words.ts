import type { WordKind } from './lexicon.ts'

/** The small words around dates, in all the languages together. */
export const CALENDAR_WORDS: readonly (readonly [WordKind, readonly string[]])[] = [
  // between day, month and year: 15 de marzo de 2018, 4th of July, maggio del 2018, 3 d'agost
  ['link', ['de', 'del', 'de l', 'of', 'di', 'do', 'van', 'des', "d'", "dell'"]],
  ['and', ['and', 'und', 'et', 'y', 'e', 'ed', 'en', 'u', 'sowie']],
  [
    'article',
    [
      'the',
      'le',
      'la',
      "l'",
      'el',
      'il',
      'lo',
      'o',
      'dem',
      'den',
      'der',
      'het',
      'de',
      'about',
      'ca',
      'circa',
    ],
  ],
  [
    'session',
    [
      'term',
      'semester',
      'quarter',
      'session',
      'trimester',
      'semestre',
      'trimestre',
      'quadrimestre',
      'cuatrimestre',
      'termin',
      'intake',
    ],
  ],
  ['since', ['starting', 'beginning', 'starting in', 'beginning in', 'as of', 'effective']],
  ['from', ['from', 'von', 'vom', 'de', 'du', 'des', 'da', 'dal', 'del', 'van', 'desde']],
  ['amid', ['between', 'zwischen', 'entre', 'tra', 'fra', 'tussen']],
  ['present', ['on', 'onward', 'onwards', 'ongoing', 'date']],
]
