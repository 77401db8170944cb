import { describe, expect, test } from 'vitest'
import { looksLikeDegree } from '../../src/fields/degree.ts'
import { looksLikePersonName } from '../../src/fields/looks-like-person-name.ts'
import {
  looksLikeDepartment,
  looksLikeOrganisation,
  looksLikePosition,
} from '../../src/fields/organisation.ts'
import { looksLikePlace } from '../../src/fields/place.ts'

const KINDS = {
  person: looksLikePersonName,
  organisation: looksLikeOrganisation,
  position: looksLikePosition,
  department: looksLikeDepartment,
  place: looksLikePlace,
  degree: looksLikeDegree,
}

/** Each text is one of these more than any other. */
const TEXTS: Readonly<Record<keyof typeof KINDS, readonly string[]>> = {
  person: [
    'Jane Doe',
    'Ada M Davis',
    'Ward Field',
    'J. van der Berg',
    'Lapuschkin S',
    'Dr. Jane Doe, PhD',
    'Prof. Meier',
    'María José de la Cruz',
    'Maëlle Ferrachat',
    'O. Sarmonti',
    'Theodore A. Ruskin',
    'prof. dr. Hendrik Poortvliet',
    'Fenna van der Elskamp',
  ],
  organisation: [
    'Fraunhofer Heinrich Hertz Institute/HHI',
    'Berlin Institute of Technology/TU Berlin',
    'University of Nebraska–Lincoln',
    'Universitätsklinikum Hamburg-Eppendorf',
    'Deutschhaus-Gymnasium',
    'Université de Lorraine',
    'École normale supérieure',
    'CNRS',
    'Library of Congress',
    'Corvane Freight Solutions',
    'Max-Planck-Institut für Informatik',
    'Brightwell Health Records LLC',
  ],
  position: [
    'Head of Explainable Artificial Intelligence',
    'Research Associate',
    'Student Research- & Teaching Assistant',
    'Tenured Researcher',
    'Akademische Rätin',
    'Wissenschaftlicher Mitarbeiter',
    'Maîtresse de conférences',
    'Associate Professor of Physics',
    'Associate Professor of Law',
    'Postdoctoral Researcher',
    'Lehrbeauftragte',
    'Chargé de recherche',
  ],
  department: [
    'Department of Psychological Sciences',
    'Department of Political Science',
    'Faculty of Law',
    'Lehrstuhl für Geschichte',
    'Abteilung für Sprachwissenschaft',
    'Laboratoire de mathématiques',
    'Division of Infectious Diseases',
  ],
  place: [
    'Berlin, Germany',
    'Kent, OH',
    'Paris',
    'São Paulo, SP, Brasil',
    'Cambridge (MA)',
    'Freiburg im Breisgau',
    'Österreich',
  ],
  degree: [
    'PhD in Machine Learning',
    'B.A.',
    'Dipl.-Ing. Bauingenieurwesen',
    'Habilitation',
    'Master of Science in Physics',
    'Abitur',
  ],
} // prettier-ignore

describe.each(Object.entries(TEXTS))('%s', (kind, texts) => {
  test.each(texts)('%s', (text) => {
    const scores = Object.entries(KINDS).map(([name, looksLike]) => [name, looksLike(text)] as const)
    const [best] = scores.sort((a, b) => b[1] - a[1])
    expect(best?.[0], JSON.stringify(scores)).toBe(kind)
  })
})

test.each([
  'Machine Learning',
  'Curriculum Vitae',
  'Research Interests',
  'Selected Publications',
  'Group Theory',
  'Business Administration',
  'Elternzeit',
  'Library Science',
  'On Pixel-wise Predictions from Image-wise Bag of Words Classification',
  '',
])('%j is no name of anything', (text) => {
  for (const [name, looksLike] of Object.entries(KINDS)) expect(looksLike(text), name).toBeLessThan(0.6)
})

test('scores lie between 0 and 1', () => {
  for (const text of [...Object.values(TEXTS).flat(), '!', '\u0000', 'a'.repeat(10_000)]) {
    for (const looksLike of Object.values(KINDS)) {
      expect(looksLike(text)).toBeGreaterThanOrEqual(0)
      expect(looksLike(text)).toBeLessThanOrEqual(1)
    }
  }
})
