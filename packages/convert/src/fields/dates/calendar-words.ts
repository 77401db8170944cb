import { phrases } from '../../languages/phrases.ts'
import type { WordKind } from '../../tables/calendar.ts'

/** The small words around dates, in all the languages together. */
export const CALENDAR_WORDS: Readonly<Partial<Record<WordKind, readonly string[]>>> = {
  // between day, month and year: 15 de marzo de 2018, 4th of July, maggio del 2018
  link: phrases`de, del, de l, of, di, do, van, des, d', dell'`,
  and: phrases`and, und, et, y, e, ed, en, u, sowie`,
  article: phrases`the, le, la, l', el, il, lo, o, dem, den, der, het, de, about, ca, circa`,
  session: phrases`term, semester, quarter, session, trimester, semestre, trimestre, quadrimestre, cuatrimestre, termin,
    intake`,
  since: phrases`starting, beginning, starting in, beginning in, as of, effective`,
  from: phrases`from, von, vom, de, du, des, da, dal, del, van, desde`,
  amid: phrases`between, zwischen, entre, tra, fra, tussen`,
  present: phrases`on, onward, onwards, ongoing, date`,
  onward: phrases`onward, onwards, and onward, and onwards, ff, and ongoing, ongoing, en adelante, in poi, in avanti,
    em diante, à ce jour, г. по настоящее время, г. — настоящее время, г. – настоящее время, г. - настоящее время,
    по настоящее время, г. по н.в., по н.в., 至今, 迄今, 以来, 以降`,
  season: phrases`springs, summers, autumns, falls, winters`,
  academic: phrases`ay, a.y., academic year, academic years, a.a., anno accademico, anni accademici, année universitaire,
    année académique, année scolaire, années universitaires, curso académico, curso, año académico, ano letivo, ano académico,
    studienjahr, schuljahr, akademisches jahr, academisch jaar, academiejaar, studiejaar, school year, season, saison`,
}
