import { describe, expect, test } from 'vitest'
import { nameForms } from '../../src/fields/name-forms.ts'
import { findFormerNames } from '../../src/fields/names/former-name.ts'
import { type PersonName, parsePersonName } from '../../src/fields/person-name.ts'

type Row = readonly [text: string, name: string, more?: Partial<PersonName>]

const NAMES: readonly Row[] = [
  [
    'Dr. Sebastian Lapuschkin (né Bach)',
    'Sebastian Lapuschkin',
    { honorificPrefix: 'Dr.', alternateNames: ['Sebastian Bach'] },
  ],
  [
    'PD Dr. phil. Wiebke Sturmfels (geb. Ahlers)',
    'Wiebke Sturmfels',
    { honorificPrefix: 'PD Dr. phil.', alternateNames: ['Wiebke Ahlers'] },
  ],
  ['Jane Doe, née Kessler', 'Jane Doe', { alternateNames: ['Jane Kessler'] }],
  [
    'Dr Rosalind (Roz) P. Quennell',
    'Rosalind P. Quennell',
    { honorificPrefix: 'Dr', alternateNames: ['Roz'] },
  ],
  ['Li Wei (李伟)', 'Li Wei', { alternateNames: ['李伟'] }],
  ['Lorraine M. Strickfaden, M.D., Ph.D.', 'Lorraine M. Strickfaden', { honorificSuffix: 'M.D., Ph.D.' }],
  [
    'Oluchi Obi MBBS, BSc (Hons), MRCP(UK), PhD',
    'Oluchi Obi',
    { honorificSuffix: 'MBBS, BSc (Hons), MRCP(UK), PhD' },
  ],
  ['Jane Doe, FRHistS', 'Jane Doe', { honorificSuffix: 'FRHistS' }],
  ['Sir Tim Lake OBE FRS', 'Tim Lake', { honorificPrefix: 'Sir', honorificSuffix: 'OBE FRS' }],
  ['Prof. Dr. med. dent. Karl Weber', 'Karl Weber', { honorificPrefix: 'Prof. Dr. med. dent.' }],
  ['Dr. h. c. mult. Peter Meier', 'Peter Meier', { honorificPrefix: 'Dr. h. c. mult.' }],
  ['Dr.-Ing. Henrike Bollmoor', 'Henrike Bollmoor', { honorificPrefix: 'Dr.-Ing.' }],
  ['Dr.rer.nat. Anna Nagy', 'Anna Nagy', { honorificPrefix: 'Dr.rer.nat.' }],
  ['Prof. em. Dr. Otto Krause', 'Otto Krause', { honorificPrefix: 'Prof. em. Dr.' }],
  ['Mag.a Dr.in Eva Huber', 'Eva Huber', { honorificPrefix: 'Mag.a Dr.in' }],
  [
    'Univ.-Prof. Mag. Dr. Hans Lauda, MSc',
    'Hans Lauda',
    { honorificPrefix: 'Univ.-Prof. Mag. Dr.', honorificSuffix: 'MSc' },
  ],
  [
    'The Revd Dr Ifeanyi St John Oko',
    'Ifeanyi St John Oko',
    { honorificPrefix: 'The Revd Dr', family: 'Oko' },
  ],
  ['Associate Professor Jane Doe', 'Jane Doe', { honorificPrefix: 'Associate Professor' }],
  ['Dra. Itziar Urkiola Beltrán', 'Itziar Urkiola Beltrán', { honorificPrefix: 'Dra.' }],
  ['Profa. Dra. Jandira Peçanha Kuhnen', 'Jandira Peçanha Kuhnen', { honorificPrefix: 'Profa. Dra.' }],
  ['Dott.ssa Ottavia Sarmonti', 'Ottavia Sarmonti', { honorificPrefix: 'Dott.ssa' }],
  [
    'prof. dr. ir. Fenna van der Elskamp',
    'Fenna van der Elskamp',
    { honorificPrefix: 'prof. dr. ir.', family: 'van der Elskamp', particles: 'van der' },
  ],
  ['Dr. Jane Doe (she/her)', 'Jane Doe', { honorificPrefix: 'Dr.', alternateNames: [] }],
  ['LAPUSCHKIN, Sebastian', 'Sebastian Lapuschkin', { given: 'Sebastian', family: 'Lapuschkin' }],
  ['Sebastian LAPUSCHKIN', 'Sebastian Lapuschkin', { family: 'Lapuschkin' }],
  ['JANE Q. DOE', 'Jane Q. Doe', { given: 'Jane Q.', family: 'Doe' }],
  ['Doe, JM', 'JM Doe', { given: 'JM', family: 'Doe' }],
  ['Berg, Anna van den', 'Anna van den Berg', { given: 'Anna', family: 'van den Berg' }],
  [
    'María José de la Cruz',
    'María José de la Cruz',
    { given: 'María José', family: 'de la Cruz', particles: 'de la' },
  ],
  ['J. van der Berg III', 'J. van der Berg III', { given: 'J.', family: 'van der Berg' }],
  ['Robert Smith, Jr., Ph.D.', 'Robert Smith Jr.', { family: 'Smith', honorificSuffix: 'Ph.D.' }],
  ['S.Lapuschkin', 'S. Lapuschkin', { given: 'S.' }],
  ["Seán O'Brien", "Seán O'Brien", { family: "O'Brien" }],
  ['Jane Doe — Curriculum Vitae', 'Jane Doe'],
  ['Curriculum Vitae: Jane Doe', 'Jane Doe'],
  ['CV of Jane Doe', 'Jane Doe'],
  ['Jane Doe, Professor of History', 'Jane Doe', { given: 'Jane' }],
  ['Jane "JD" Doe', 'Jane Doe', { alternateNames: ['JD'] }],
  ['prof. dr hab. inż. Jan Kowalski', 'Jan Kowalski', { honorificPrefix: 'prof. dr hab. inż.' }],
  ['doc. Ing. Petr Novák, CSc.', 'Petr Novák', { honorificPrefix: 'doc. Ing.', honorificSuffix: 'CSc.' }],
  ['Dipl. Chem. Hans Weber', 'Hans Weber', { honorificPrefix: 'Dipl. Chem.' }],
  ['DE LA CRUZ, Maria', 'Maria de la Cruz', { family: 'de la Cruz' }],
  ['José Rodríguez y García', 'José Rodríguez y García', { given: 'José', family: 'Rodríguez y García' }],
  ['Ming Li 李明', 'Ming Li', { alternateNames: ['李明'] }],
  ["G. 't Hooft", "G. 't Hooft", { family: "'t Hooft" }],
  ['王小明', '王小明'],
  ['Иванов Иван Иванович', 'Иван Иванович Иванов', { family: 'Иванов' }],
  ['محمد علي', 'محمد علي'],
]

test.for(NAMES)('%s', ([text, name, more = {}]) => {
  expect(parsePersonName(text)).toMatchObject({ name, ...more })
})

test.each(['jane doe', '', 'sebastian@lapuschkin.com', 'Room 214', 'https://x.org', '– – –'])(
  'no name in %j',
  (text) => {
    expect(parsePersonName(text)).toBeUndefined()
  },
)

describe('former names', () => {
  test.each([
    ['née Kessler; papers before 1995 appeared under L. M. Kessler', ['Kessler', 'L. M. Kessler']],
    ['(publications before 2015 under maiden name, Oluchi Obi)', ['Oluchi Obi']],
    ['geborene Aalst', ['Aalst']],
    ['nata Rossi', ['Rossi']],
    ['Publikationen bis 2010 unter Müller.', ['Müller']],
    ['formerly Jane Roe', ['Jane Roe']],
    ['born in Leeds', []],
  ])('%s', (text, names) => {
    expect(findFormerNames(text).map((found) => found.name)).toEqual(names)
  })
})

describe('forms of a name', () => {
  test.each([
    [
      'Sebastian Lapuschkin',
      ['Sebastian Bach'],
      [
        'Lapuschkin S',
        'S. Lapuschkin',
        'Lapuschkin, S.',
        'Lapuschkin, Sebastian',
        'Bach S',
        'Bach, Sebastian',
      ],
    ],
    [
      'Jean-Luc van der Berg',
      [],
      [
        'J.-L. van der Berg',
        'van der Berg JL',
        'van der Berg, J.-L.',
        'Berg, J.-L. van der',
        'van der Berg, J.',
      ],
    ],
    [
      'Lorraine M. Strickfaden',
      ['Kessler', 'L. M. Kessler'],
      ['Strickfaden LM', 'L.M. Strickfaden', 'Strickfaden, L. M.', 'Kessler LM', 'Lorraine Strickfaden'],
    ],
    ['Amaya Pichulmán Rojas', [], ['Pichulmán Rojas, A.', 'Pichulmán, A.', 'Pichulmán-Rojas A']],
  ])('%s', (name, others, forms) => {
    expect(nameForms(name, others)).toEqual(expect.arrayContaining(forms))
  })

  test('a nickname stands before the family name, and never alone', () => {
    const forms = nameForms('Rosalind P. Quennell', ['Roz'])
    expect(forms).toContain('Roz Quennell')
    expect(forms).not.toContain('Roz')
  })
})
