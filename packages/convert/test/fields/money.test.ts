import { expect, test } from 'vitest'
import { dollarIn, findMoney } from '../../src/fields/money.ts'

test.each([
  ['$412,385', '412385 USD'],
  ['$15K', '15000 USD'],
  ['US$ 800', '800 USD'],
  ['30,000 USD', '30000 USD'],
  ['USD 1.5m', '1500000 USD'],
  ['in 2018 $310,000', '310000 USD'],
  ['A$412,000', '412000 AUD'],
  ['C$98,420', '98420 CAD'],
  ['£750', '750 GBP'],
  ['£214k, Sept', '214000 GBP'],
  ['€3,500, 2019', '3500 EUR'],
  ['€800,000 (principal', '800000 EUR'],
  ['€ 1,850', '1850 EUR'],
  ['€1.2bn', '1200000000 EUR'],
  ['2.5 million euros', '2500000 EUR'],
  ['EUR 418 000', '418000 EUR'],
  ['2019 EUR 300', '300 EUR'],
  ['EUR 120.000,–', '120000 EUR'],
  ['287.650 €', '287650 EUR'],
  ['11.500 Euro', '11500 EUR'],
  ['1.5 Mio. Euro', '1500000 EUR'],
  ['1,1 Mio. EUR (own share 185.000 EUR)', '1100000 EUR', '185000 EUR'],
  ['TEUR 250', '250000 EUR'],
  ['45 000 €', '45000 EUR'],
  ['312 k€', '312000 EUR'],
  ['2 M€', '2000000 EUR'],
  ['3,5 millions d’euros', '3500000 EUR'],
  ['12 mil euros', '12000 EUR'],
  ['R$ 12.345,67', '12345.67 BRL'],
  ['(R$ 118.400,00)', '118400 BRL'],
  ['CLP 79.200.000', '79200000 CLP'],
  ["CHF 1'200'000", '1200000 CHF'],
  ['CHF 642’000', '642000 CHF'],
  ['DKK 2,874,110', '2874110 DKK'],
  ['DKK 4.1 million', '4100000 DKK'],
  ['SEK 3.2M', '3200000 SEK'],
  ['3 000 000 SEK', '3000000 SEK'],
  ['NOK 12.5 mill.', '12500000 NOK'],
  ['₦14.5 million', '14500000 NGN'],
  ['PLN 450 000', '450000 PLN'],
])('%s', (text, ...sums) => {
  const found = findMoney(text)
  expect(found.map(({ value, currency }) => `${value} ${currency}`)).toEqual(sums)
  for (const { text: printed, index, length } of found)
    expect(text.slice(index, index + length)).toBe(printed)
})

test.each([
  '$p$-Laplacian',
  'European Union',
  '5 ECTS',
  'Euro 2019',
  '15 % of EUR',
  '2019, 2020',
  'kr',
  '$',
  '',
])('no money in %j', (text) => {
  expect(findMoney(text)).toEqual([])
})

test('the country of the document tells what a dollar and a crown are', () => {
  expect(findMoney('$500', { countryCode: 'AU' })).toMatchObject([{ value: 500, currency: 'AUD' }])
  expect(findMoney('$500', { dollar: 'CAD' })).toMatchObject([{ currency: 'CAD' }])
  expect(findMoney('350 000 kr', { countryCode: 'SE' })).toMatchObject([{ value: 350_000, currency: 'SEK' }])
  expect(findMoney('350 000 kr')).toEqual([])
})

test.each([
  ['Grants (A$ unless stated): $412,000, $74,820', 'AUD'],
  ['All amounts in CAD. $5,000', 'CAD'],
  ['US$ 800, C$98,420, C$24,100', 'CAD'],
  ['$412,385', undefined],
])('the dollar of %s', (text, currency) => {
  expect(dollarIn(text)).toBe(currency)
})
