import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/fields/find-dates.ts'
import { interval } from './interval.ts'

/** Text, and the dates in it. */
type Row = readonly [text: string, ...dates: string[]]

const ENGLISH: readonly Row[] = [
  ["Jan '21 – present", '2021-01/..'],
  ['Jan 21 – present', '2021-01/..'],
  ["2005–'08", '2005/2008'],
  ['2016–.', '2016/..'],
  ['2016– ', '2016/..'],
  ['2022 –', '2022/..'],
  ['2022--on', '2022/..'],
  ['(2017-)', '2017/..'],
  ['(2011-), Treasurer (2014-)', '2011/..', '2014/..'],
  ['2020-Present', '2020/..'],
  ['2003-present', '2003/..'],
  ['January 2021 - date', '2021-01/..'],
  ['2019 to date', '2019/..'],
  ['2015 onwards', '2015/..'],
  ['Since 2019', '2019/..'],
  ['since the 1990s', '1990/.. decade'],
  ['from 7/2024', '2024-07/..'],
  ['each spring since 2019', '2019/..'],
  ['10/2020 – today', '2020-10/..'],
  ['04/21-current', '2021-04/..'],
  ['until 2015', '../2015'],
  ['before 1995', '../1995'],
  ['From 2007 to 2013 he', '2007/2013'],
  ['between 2010 and 2012', '2010/2012'],
  ['Sept 2013 to Aug 2016', '2013-09/2016-08'],
  ['February–November 2018', '2018-02/2018-11'],
  ['Aug - Dec 2013', '2013-08/2013-12'],
  ['Dec – Jan 2019', '2018-12/2019-01'],
  ['2016 Nov -- 2019 Oct', '2016-11/2019-10'],
  ['2019 Jan--Mar', '2019-01/2019-03'],
  ['Dez 2019/Jan 2020', '2019-12/2020-01'],
  ['8–10 June 2022', '2022-06-08/2022-06-10'],
  ['8, 9 and 10 June 2022', '2022-06-08/2022-06-10'],
  ['28 November – 2 December', '--11-28/--12-2'],
  ['28 November – 2 December 2022', '2022-11-28/2022-12-02'],
  ['17 March (invited)', '--3-17'],
  ['12–17 October.', '--10-12/--10-17'],
  ['November 16–19, 2023', '2023-11-16/2023-11-19'],
  ['16th of May, 2017', '2017-05-16'],
  ['May 3rd, 2017', '2017-05-03'],
  ['2024 July 1--5', '2024-07-01/2024-07-05'],
  ['2022 Nov 28 -- Dec 2', '2022-11-28/2022-12-02'],
  ['(2020, January 14)', '2020-01-14'],
  ['(2019, March).', '2019-03'],
  ['14-Dec-2015', '2015-12-14'],
  ['31-Dec-18', '2018-12-31'],
  ['December 16, 1986', '1986-12-16'],
  ['May 2015 (expected)', '2015-05 expected'],
  ['expected in May 2025', '2025-05 expected'],
  ['2018, 2019, 2021', '2018', '2019', '2021'],
  ['2017-2019, 2022', '2017/2019', '2022'],
  ['2001–2003 and 2005–2007', '2001/2003', '2005/2007'],
  ['2019–2015', '2015/2019 reversed'],
  ['1998-00', '1998/2000'],
  ['2014–22', '2014/2022'],
  ['2014–5', '2014/2015'],
  ['’98–’02', '1998/2002'],
  ['1990s', '1990/1999 decade'],
  ["1990's", '1990/1999 decade'],
  ['2018 ~ 2020', '2018/2020'],
  ['2018 → 2020', '2018/2020'],
  ['2018—2020', '2018/2020'],
  ['Fall 2018', '2018 season'],
  ["Spring '19", '2019 season'],
  ['Spring 2017, Spring 2018', '2017 season', '2018 season'],
  ['Fall 2015 – Spring 2018', '2015/2018 season'],
  ['Winter 2018/19', '2018/2019 season'],
  ['Summer term 2019', '2019 term'],
  ['Michaelmas Term 2017', '2017 term'],
  ['Summers 2001 and 2002', '2001 season', '2002'],
  ['2020 – Senior Lecturer', '2020 dash'],
  ['????', '?'],
  ['n.d.', '?'],
  ['present', '../..'],
  ['“Europe 1950–1980”, 2019', '1950/1980 quoted', '2019'],
  ['2023B', '2023 term'],
  ['(2016a)', '2016'],
]

const GERMAN: readonly Row[] = [
  ['Seit Oktober 2019', '2019-10/..'],
  ['ab 10/2020', '2020-10/..'],
  ['2019 bis heute', '2019/..'],
  ['heute', '../..'],
  ['bis 2015', '../2015'],
  ['von 2010 bis 2012', '2010/2012'],
  ['Oktober 2014 bis September 2016', '2014-10/2016-09'],
  ['Okt. 2014', '2014-10'],
  ['März 2018', '2018-03'],
  ['4. Juli 2018', '2018-07-04'],
  ['8.–10. Juni 2022', '2022-06-08/2022-06-10'],
  ['8.–10.6.2022', '2022-06-08/2022-06-10'],
  ['14.12.2015', '2015-12-14'],
  ['17.01. 2018', '2018-01-17'],
  ['21.09-23.09 2022', '2022-09-21/2022-09-23'],
  ['1.1.–31.7.2024', '2024-01-01/2024-07-31'],
  ['1.1.2012–31.8.2014', '2012-01-01/2014-08-31'],
  ['April–Juli 2013', '2013-04/2013-07'],
  ['WS 2019/20', '2019/2020 term'],
  ['WS19/20', '2019/2020 term'],
  ['WiSe 2021/2022', '2021/2022 term'],
  ['Wintersemester 2018/19', '2018/2019 term'],
  ['SS 2021', '2021 term'],
  ['SoSe 2022, SoSe 2023', '2022 term', '2023 term'],
  ['SS 2014 – SS 2021', '2014/2021 term'],
  ['seit WS 2012/13', '2012/.. term'],
  ['Frühjahr 2016', '2016 season'],
  ['1990er Jahre', '1990/1999 decade'],
  ['voraussichtlich 2026', '2026 expected'],
]

const FRENCH: readonly Row[] = [
  ['Depuis 2015', '2015/..'],
  ['depuis oct. 2022', '2022-10/..'],
  ['sept. 2016 – présent', '2016-09/..'],
  ['2012 - aujourd’hui', '2012/..'],
  ['1er mai 2012', '2012-05-01'],
  ['du 8 au 10 juin 2022', '2022-06-08/2022-06-10'],
  ['21-25/10/2019', '2019-10-21/2019-10-25'],
  ['de 2013 à 2015', '2013/2015'],
  ['entre 2010 et 2012', '2010/2012'],
  ['avril – août 2024', '2024-04/2024-08'],
  ['août 2015', '2015-08'],
  ['au printemps 2024', '2024 season'],
  ['2015/2016', '2015/2016 academic-year'],
]

const SPANISH: readonly Row[] = [
  ['15 de marzo de 2018', '2018-03-15'],
  ['Desde marzo de 2019', '2019-03/..'],
  ['desde 2017 hasta la actualidad', '2017/..'],
  ['2017 – actualidad', '2017/..'],
  ['2014/15 – actualidad', '2014/.. academic-year'],
  ['de 2013 a 2015', '2013/2015'],
  ['mayo del 2016', '2016-05'],
  ['5-8 sept. 2016', '2016-09-05/2016-09-08'],
  ['julio – septiembre de 2018', '2018-07/2018-09'],
  ['01/09/2023 – 31/08/2026', '2023-09-01/2026-08-31'],
  ['otoño de 2019', '2019 season'],
  ['8 y 9 de junio de 2022', '2022-06-08/2022-06-09'],
]

const ITALIAN: readonly Row[] = [
  ['dal 2015', '2015/..'],
  ['9–10 aprile 2018', '2018-04-09/2018-04-10'],
  ['1° ottobre 2016 – 30 settembre 2019', '2016-10-01/2019-09-30'],
  ['dal 2010 al 2014', '2010/2014'],
  ['maggio-luglio 2015', '2015-05/2015-07'],
  ['2020 – oggi', '2020/..'],
  ['gen. 2012', '2012-01'],
  ['14 febbraio 1981', '1981-02-14'],
]

const PORTUGUESE: readonly Row[] = [
  ['desde 2012', '2012/..'],
  ['2021 – Atual', '2021/..'],
  ['2019 – presente', '2019/..'],
  ['ago. 2010 – jul. 2011', '2010-08/2011-07'],
  ['jan./mar. 2022', '2022-01/2022-03'],
  ['14 de maio de 2019', '2019-05-14'],
  ['março de 2020 a junho de 2021', '2020-03/2021-06'],
  ['2020.1', '2020 term'],
  ['2019/2', '2019 term'],
]

const DUTCH: readonly Row[] = [
  ['sinds 2012', '2012/..'],
  ['2019 – heden', '2019/..'],
  ['2016 tot 2018', '2016/2018'],
  ['mei 2018 t/m juli 2018', '2018-05/2018-07'],
  ['3 maart 2020', '2020-03-03'],
  ['najaar 2017', '2017 season'],
]

const DIGITS: readonly Row[] = [
  ['09/19', '2019-09'],
  ['10/17-09/20', '2017-10/2020-09'],
  ['09/2010', '2010-09'],
  ['5/2023', '2023-05'],
  ['2013/14', '2013/2014 academic-year'],
  ['2012/2013', '2012/2013 academic-year'],
  ['2016/2017 – 2022/2023', '2016/2023 academic-year'],
  ['2020-2, 2021-2', '2020 term', '2021 term'],
  ['2020-02', '2020-02'],
  ['2009-11', '2009/2011'],
  ['2009-11 – 2010-12', '2009-11/2010-12'],
  ['2021-12 – 2024-11', '2021-12/2024-11'],
  ['2021-07-01', '2021-07-01'],
  ['2021-12-13/14/16', '2021-12-13/2021-12-16'],
  ['07/01/2021-06/30/2026', '2021-07-01/2026-06-30'],
  ['25/06/2018 :', '2018-06-25'],
  ['06/11/2018', '2018-06-11'],
]

const NO_DATES: readonly string[] = [
  'pp. 1711–29',
  '1650–1800',
  '1918–1960',
  'um 1700',
  'pp. 1990–2005',
  'S. 1995',
  'vol. 2018',
  '109(3):2018-2022',
  'SES-2299017',
  '2018/12345-6',
  'SFB 1294',
  'H2020',
  'EU H2020 MSCA-ITN',
  'https://x.org/2019/03',
  'x.org/2019/paper.pdf',
  'jane2019@x.org',
  '10.5555/s00466-2020-018',
  'doi:10.5555/cbm.2023.130',
  'arXiv:2005.41777',
  '+49 511 2019 1873',
  '0511 2019 44',
  '(612) 555-2019',
  '$2019',
  '€ 2019',
  '2019 €',
  '2000 words',
  '2000 EUR',
  '978-3-2019-99903-5',
  'Reg. UE 2016/679',
  'BR 10 2019 099999-1',
  'COVID-2019',
  'v2.2019',
  'N=2019',
  '2019%',
  '3 may be',
  '5 out of 10',
  '24/7',
  '12/15 students',
  'n. 240/2010',
  '20210701',
  '0000-0002-2019-1234',
  'SARS-CoV-2',
  'May',
  'Spring',
  'Room 2015',
  'PMID: 2019',
  'NSW 2052',
  'decision 2018.123',
  '30 February 2019x',
] // prettier-ignore

describe.each([
  ['English', ENGLISH],
  ['German', GERMAN],
  ['French', FRENCH],
  ['Spanish', SPANISH],
  ['Italian', ITALIAN],
  ['Portuguese', PORTUGUESE],
  ['Dutch', DUTCH],
  ['digits', DIGITS],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...dates) => {
    expect(findDates(text).map(interval)).toEqual(dates)
  })
})

test.each(NO_DATES)('no date in %s', (text) => {
  expect(findDates(text)).toEqual([])
})

test('takes in the words that belong to a date, and gives its place', () => {
  const text = 'Lecturer, since October 2019 (expected), Oslo'
  const [date] = findDates(text)
  expect(date?.text).toBe('since October 2019 (expected)')
  expect(text.slice(date?.index, (date?.index ?? 0) + (date?.length ?? 0))).toBe(date?.text)
})

test('reads ambiguous dates as the document does', () => {
  expect(findDates('04/05/2021', { order: 'dmy' }).map(interval)).toEqual(['2021-05-04'])
  expect(findDates('04/05/2021', { order: 'mdy' }).map(interval)).toEqual(['2021-04-05'])
  expect(findDates('2009-11', { hyphen: 'month' }).map(interval)).toEqual(['2009-11'])
  expect(findDates('2009-11', { hyphen: 'year' }).map(interval)).toEqual(['2009/2011'])
})
