import { describe, expect, test } from 'vitest'
import { parseAddress } from '../../src/fields/parse-address.ts'
import { findPlace, type PlaceMatch, parsePlace } from '../../src/fields/place.ts'

const PLACES: readonly (readonly [text: string, place: Partial<PlaceMatch>])[] = [
  ['BERLIN, GERMANY', { place: 'Berlin, Germany', city: 'Berlin', countryCode: 'DE' }],
  ['WÜRZBURG, GERMANY', { place: 'Würzburg, Germany' }],
  ['KENT, OH', { place: 'Kent, OH', region: 'OH' }],
  ['Kent, OH', { city: 'Kent', region: 'OH' }],
  ['Kent, OH 44242', { city: 'Kent', region: 'OH', postalCode: '44242' }],
  ['Northfield, MN', { city: 'Northfield', region: 'MN' }],
  ['St. Louis, MO', { city: 'St. Louis', region: 'MO' }],
  ['Washington, D.C.', { city: 'Washington', region: 'D.C.' }],
  ['Cambridge (MA)', { place: 'Cambridge (MA)', city: 'Cambridge', region: 'MA' }],
  ['Cambridge, MA, USA', { city: 'Cambridge', region: 'MA', countryCode: 'US' }],
  ['Fredericton, New Brunswick', { region: 'New Brunswick' }],
  [
    'St Lucia QLD 4072, Australia',
    { city: 'St Lucia', region: 'QLD', postalCode: '4072', countryCode: 'AU' },
  ],
  ['São Paulo, SP, Brasil', { city: 'São Paulo', region: 'SP', country: 'Brasil', countryCode: 'BR' }],
  ['Rio de Janeiro, RJ', { city: 'Rio de Janeiro', region: 'RJ' }],
  ['Faenza (RA)', { city: 'Faenza', region: 'RA' }],
  ['Paris, France', { city: 'Paris', countryCode: 'FR' }],
  ['Wien, Österreich', { city: 'Wien', countryCode: 'AT' }],
  ['Genève, Suisse', { city: 'Genève', countryCode: 'CH' }],
  ['Londres, Reino Unido', { countryCode: 'GB' }],
  ['Trento, Italia', { countryCode: 'IT' }],
  ['Coimbra, Portugal', { countryCode: 'PT' }],
  ['Eindhoven, Nederland', { countryCode: 'NL' }],
  ['Ghent (Belgium)', { city: 'Ghent', countryCode: 'BE' }],
  ['Zürich (CH)', { city: 'Zürich', countryCode: 'CH' }],
  ['Edinburgh, Scotland', { city: 'Edinburgh', countryCode: 'GB' }],
  ['Berlin – Germany', { city: 'Berlin', countryCode: 'DE' }],
  ['AARHUS C, DENMARK', { place: 'Aarhus C, Denmark' }],
  ['Freiburg im Breisgau', { city: 'Freiburg im Breisgau' }],
  ['Newcastle upon Tyne', { city: 'Newcastle upon Tyne' }],
  ['Österreich', { country: 'Österreich', countryCode: 'AT' }],
]

test.each(PLACES)('%s', (text, place) => {
  expect(parsePlace(text)).toMatchObject(place)
})

test.each([
  ['University of Nebraska–Lincoln, Lincoln, NE, August 2015', 'Lincoln, NE'],
  ['Department of Physics, University of Oslo, Oslo, Norway', 'Oslo, Norway'],
  ['Universität Wien, Österreich', 'Österreich'],
  ['Workshop in Santiago de Chile, Chile', 'Santiago de Chile, Chile'],
  ['Keynote, LATAM, La Serena, Chile, 2022', 'La Serena, Chile'],
  ['Oxford, 9–10 aprile 2018', 'Oxford'],
])('the place in %s', (text, place) => {
  const found = findPlace(text)
  expect(found?.place).toBe(place)
  expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(found?.text)
})

test.each([
  'Machine Learning',
  'University of Oslo',
  'Research Associate',
  '',
  '2019',
  'see Section 4, Table 2',
])('no place in %j', (text) => {
  expect(findPlace(text)).toBeUndefined()
})

describe('addresses', () => {
  test.each([
    [
      'Institut für Mechanik, Universität\nKestnerufer 11, 30167 Hannover, Germany',
      {
        address: 'Institut für Mechanik, Universität\nKestnerufer 11',
        postalCode: '30167',
        city: 'Hannover',
        countryCode: 'DE',
      },
    ],
    [
      'Kaiserin-Augusta-Allee 92 • 10589 Berlin • Berlin • Germany',
      {
        address: 'Kaiserin-Augusta-Allee 92',
        postalCode: '10589',
        city: 'Berlin',
        region: 'Berlin',
        countryCode: 'DE',
      },
    ],
    [
      'Belfortgasse 23, 79098 Freiburg im Breisgau',
      { address: 'Belfortgasse 23', postalCode: '79098', city: 'Freiburg im Breisgau' },
    ],
    [
      'Stremayrgasse 99/IV, 8010 Graz, Austria',
      { address: 'Stremayrgasse 99/IV', postalCode: '8010', city: 'Graz', countryCode: 'AT' },
    ],
    [
      'Kanalvej 55, DK-5230 Odense M, Denmark',
      { address: 'Kanalvej 55', postalCode: 'DK-5230', city: 'Odense M', countryCode: 'DK' },
    ],
    [
      'Lindvägen 5, SE-100 44 Stockholm, Sweden',
      { address: 'Lindvägen 5', postalCode: 'SE-100 44', city: 'Stockholm', countryCode: 'SE' },
    ],
    [
      'Erasmusplein 1 / 6525 HT Nijmegen / The Netherlands',
      { address: 'Erasmusplein 1', postalCode: '6525 HT', city: 'Nijmegen', countryCode: 'NL' },
    ],
    [
      '4 rue X, 75005 Paris CEDEX 05, France',
      { address: '4 rue X', postalCode: '75005', city: 'Paris', countryCode: 'FR' },
    ],
    [
      'C/ Dr. Moliner, 50. 46100 Burjassot (Valencia), España',
      {
        address: 'C/ Dr. Moliner, 50',
        postalCode: '46100',
        city: 'Burjassot',
        region: 'Valencia',
        countryCode: 'ES',
      },
    ],
    [
      'Corso Strada Nuova 65, 27100 Pavia',
      { address: 'Corso Strada Nuova 65', postalCode: '27100', city: 'Pavia' },
    ],
    [
      'Rua X 123, CEP 01234-567 São Paulo - SP',
      { address: 'Rua X 123', postalCode: '01234-567', city: 'São Paulo', region: 'SP' },
    ],
    [
      'Campus, 88040-900 Florianópolis, SC, Brasil',
      { address: 'Campus', postalCode: '88040-900', city: 'Florianópolis', region: 'SC', countryCode: 'BR' },
    ],
    [
      '600 Hilltop Drive\nKent, OH 44242',
      { address: '600 Hilltop Drive', postalCode: '44242', city: 'Kent', region: 'OH' },
    ],
    [
      '6-145 Hollis Hall, 321 Church Street SE\nMinneapolis, MN 55455-0213',
      {
        address: '6-145 Hollis Hall, 321 Church Street SE',
        postalCode: '55455-0213',
        city: 'Minneapolis',
        region: 'MN',
      },
    ],
    [
      'Freeman Road, Newcastle upon Tyne NE7 7DN, United Kingdom',
      { address: 'Freeman Road', postalCode: 'NE7 7DN', city: 'Newcastle upon Tyne', countryCode: 'GB' },
    ],
    [
      'P.O. Box 4400, Fredericton, NB, Canada E3B 5A3',
      {
        address: 'P.O. Box 4400',
        postalCode: 'E3B 5A3',
        city: 'Fredericton',
        region: 'NB',
        countryCode: 'CA',
      },
    ],
    [
      'Goddard Annexe, Room 2-118\nSt Lucia QLD 4072, Australia',
      {
        address: 'Goddard Annexe, Room 2-118',
        postalCode: '4072',
        city: 'St Lucia',
        region: 'QLD',
        countryCode: 'AU',
      },
    ],
    [
      'Powai, Mumbai 400076, India',
      { address: 'Powai', postalCode: '400076', city: 'Mumbai', countryCode: 'IN' },
    ],
    [
      'Av. Vicuña Mackenna 4860, Macul, Santiago, Chile',
      { address: 'Av. Vicuña Mackenna 4860, Macul', city: 'Santiago', countryCode: 'CL' },
    ],
    ['Stockholm, Sweden', { city: 'Stockholm', countryCode: 'SE' }],
  ])('%s', (text, address) => {
    expect(parseAddress(text)).toEqual(address)
  })

  test('no address', () => {
    expect(parseAddress('I like cheese')).toBeUndefined()
    expect(parseAddress([])).toBeUndefined()
  })
})
