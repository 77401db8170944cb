import { expect, test } from 'vitest'
import { findTitledNames, parsePeople } from '../../src/fields/titled-names.ts'

test.each([
  [
    'Supervision by Prof. Dr. Klaus-Robert Müller and Prof. Dr. Alexander Binder.',
    'Prof. Dr. Klaus-Robert Müller',
    'Prof. Dr. Alexander Binder',
  ],
  [
    'Assistant to Prof. Dr. Marc Alexa, Prof. Dr. Odej Kao and Prof. Dr. Oliver Brock.',
    'Prof. Dr. Marc Alexa',
    'Prof. Dr. Odej Kao',
    'Prof. Dr. Oliver Brock',
  ],
  ['Betreuer: PD Dr. med. H. von Aalst (Zürich)', 'PD Dr. med. H. von Aalst'],
  ['and the Revd Canon Dr Miles Thorneycroft.', 'the Revd Canon Dr Miles Thorneycroft'],
  ['(host: Prof. Iona Abernethy-Kerr)', 'Prof. Iona Abernethy-Kerr'],
  ['Promotores: prof. dr. Hendrik Poortvliet', 'prof. dr. Hendrik Poortvliet'],
  ['sous la direction du Pr. Denis Bessonneau', 'Pr. Denis Bessonneau'],
  ['Laboratorio del Prof. Urs Hänggi-Roth.', 'Prof. Urs Hänggi-Roth'],
  ['Dr.-Ing., Universität Stuttgart'],
  ['Dipl.-Ing. Bauingenieurwesen, Karlsruhe'],
  ['Notre Dame Philosophical Reviews'],
  ['The Rt Revd Dr Chidi Nwafor-Bell, Bishop', 'The Rt Revd Dr Chidi Nwafor-Bell'],
  ['Dr. techn. in Technical Chemistry'],
  ['Professor of Physics'],
])('%s', (text, ...people) => {
  const found = findTitledNames(text)
  expect(found.map((person) => person.text)).toEqual(people)
  for (const { text: printed, index, length } of found)
    expect(text.slice(index, index + length)).toBe(printed)
})

test.each([
  ['R. Okonjo and T. Hylkema', ['R. Okonjo', 'T. Hylkema']],
  ['Prof. A. Binder, Franz Király', ['A. Binder', 'Franz Király']],
  ['Denis Bessonneau et Nathalie Aït-Kaci', ['Denis Bessonneau', 'Nathalie Aït-Kaci']],
  ['Jane Doe, Ph.D.', ['Jane Doe']],
  ['Springer and Nature', undefined],
  ['see Chapter 3', undefined],
])('%s', (text, names) => {
  expect(parsePeople(text)?.map((person) => person.name)).toEqual(names)
})
