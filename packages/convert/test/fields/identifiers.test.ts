import { describe, expect, test } from 'vitest'
import { findArxivIds } from '../../src/fields/arxiv.ts'
import { findCourseCode } from '../../src/fields/course-code.ts'
import { findDois } from '../../src/fields/doi.ts'
import { findEmails } from '../../src/fields/email.ts'
import type { Found } from '../../src/fields/found.ts'
import { findGrantNumbers } from '../../src/fields/grant-numbers.ts'
import { findIsbns } from '../../src/fields/isbn.ts'
import { findOrcids } from '../../src/fields/orcid.ts'
import { findPhones } from '../../src/fields/phone.ts'
import { isNetwork, profileOf } from '../../src/fields/profile.ts'
import { findPubmedCentralIds, findPubmedIds } from '../../src/fields/pubmed.ts'
import { findResearcherIdentifiers } from '../../src/fields/researcher-identifiers.ts'
import { findUrls } from '../../src/fields/url.ts'

type Table = readonly (readonly [text: string, ...values: string[]])[]

const FINDERS: readonly (readonly [string, (text: string) => readonly Found[], Table])[] = [
  [
    'DOI',
    findDois,
    [
      ['doi: 10.5555/j.celrep.2017.05.002.', '10.5555/j.celrep.2017.05.002'],
      ['https://doi.org/10.5555/j.bba.2019.99403, and', '10.5555/j.bba.2019.99403'],
      ['(10.1000/abc(2)3)', '10.1000/abc(2)3'],
      ['[10.5555/s00466-020-018]', '10.5555/s00466-020-018'],
      ['10.5 km'],
    ],
  ],
  [
    'ORCID',
    findOrcids,
    [
      ['ORCID: 0000-0002-1825-0097', '0000-0002-1825-0097'],
      ['https://orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
      ['0000-0002-1825-0097-1'],
    ],
  ],
  [
    'number in a register',
    findResearcherIdentifiers,
    [
      ['ResearcherID: Z-9999-2012. Scopus Author ID: 99912345600', 'Z-9999-2012', '99912345600'],
      ['Web of Science ID AAB-1234-2020', 'AAB-1234-2020'],
      ['ID Lattes: 0000555512340000', '0000555512340000'],
      ['Scopus h-index: 14'],
    ],
  ],
  [
    'arXiv',
    findArxivIds,
    [
      ['arXiv:2411.31877, 2024', '2411.31877'],
      ['https://arxiv.org/abs/1907.01234v2', '1907.01234'],
      ['arXiv preprint arXiv:1907.01234 [cs.LG]', '1907.01234'],
      ['hep-th/9901001', 'hep-th/9901001'],
      ['arXiv:astro-ph/9901001v3', 'astro-ph/9901001'],
      ['1907.01234'],
    ],
  ],
  [
    'PubMed',
    findPubmedIds,
    [['PMID: 93655881.', '93655881'], ['https://pubmed.ncbi.nlm.nih.gov/123456/', '123456'], ['12345678']],
  ],
  ['PubMed Central', findPubmedCentralIds, [['PMCID: PMC1234567', 'PMC1234567'], ['PMC 12']]],
  [
    'ISBN',
    findIsbns,
    [
      ['ISBN 978-3-525-99903-5.', '978-3-525-99903-5'],
      ['ISBN 0-306-40615-2', '0-306-40615-2'],
      ['978 3 16 148410 0', '978 3 16 148410 0'],
      ['ISBN 12345'],
    ],
  ],
  [
    'e-mail',
    findEmails,
    [
      ['<x.y@z.org>', 'x.y@z.org'],
      ['mailto:a@b.co.uk', 'a@b.co.uk'],
      ['bollmoor [at] ikm.example.de', 'bollmoor@ikm.example.de'],
      ['maria(at)uni.es', 'maria@uni.es'],
      ['a (at) b (dot) c.de', 'a@b.c.de'],
      ['name at host dot org', 'name@host.org'],
      ['x@a.org, y@b.org', 'x@a.org', 'y@b.org'],
      ['look at this. dot'],
      ['a@b'],
      ['@obi_breathes'],
    ],
  ],
  [
    'URL',
    findUrls,
    [
      ['see https://x.org/a_(b). Then', 'https://x.org/a_(b)'],
      ['(http://x.org)', 'http://x.org'],
      ['www.lab.example', 'http://www.lab.example'],
      ['github.com/x/y, foo', 'https://github.com/x/y'],
      ['tokerlund.example.org', 'https://tokerlund.example.org'],
      ['sebastian@lapuschkin.com'],
      ['e.g. Node.js, M.Sc. in Physics, St.Gallen, h.c. mult'],
    ],
  ],
  [
    'phone',
    findPhones,
    [
      ['+49 (177) 483-2754 •', '+49 (177) 483-2754'],
      ['Tel.: +49 511 555 0 1873, Mail', '+49 511 555 0 1873'],
      ['0761 / 555-0 18 77', '0761 / 555-0 18 77'],
      ['T +43 316 555 0199', '+43 316 555 0199'],
      ['(330) 555-0146', '(330) 555-0146'],
      ['+1 (402) 555-0142', '+1 (402) 555-0142'],
      ['Tel: 555 1234 ext. 22', '555 1234 ext. 22'],
      ['(48) 5555-0137', '(48) 5555-0137'],
      ['Tél. : +33 (0)3 53 01 27 44 -- Courriel', '+33 (0)3 53 01 27 44'],
      ['Ph:  +61 7 5550 0163', '+61 7 5550 0163'],
      ['Tel. ufficio: +39 0382 555 014', '+39 0382 555 014'],
      ['Tfno.: 963 555 014', '963 555 014'],
      ['(+39) 0382 555 014', '(+39) 0382 555 014'],
      ['T: 020 7946 0958', '020 7946 0958'],
      ['1-800-555-0142', '1-800-555-0142'],
      ['tel:+4951155501873', '+4951155501873'],
      ['(+49 511 555 0', '+49 511 555 0'],
      ['+46 (0)8 123 456 78', '+46 (0)8 123 456 78'],
      ['+44 (0)191 496 0123 (in Nigeria: +234 803 555 0123)', '+44 (0)191 496 0123', '+234 803 555 0123'],
      [
        '2015-2019, 14.12.2015, 555-1234, ISBN 978-3-525-99903-5, 0000-0000-8316-2048, 2010;66(5):768-81, pp. 215-242',
      ],
      ['Hotel 2015 2016 2017'],
    ],
  ],
  [
    'grant number',
    findGrantNumbers,
    [
      ['award no. SES-2299017, $412,385', 'SES-2299017'],
      ['Grant no.: 499812706', '499812706'],
      ['(STU 2299/1-1)', 'STU 2299/1-1'],
      ['DP219900417. ($412,000)', 'DP219900417'],
      ['HSF 20/099 ($74,820)', 'HSF 20/099'],
      ['ANR-21-CE46-0999', 'ANR-21-CE46-0999'],
      ['MR/K999871/1', 'MR/K999871/1'],
      ['processo 409999/2021-0. Coordenadora', '409999/2021-0'],
      ['CUP F53D23009999-0006', 'F53D23009999-0006'],
      ['RPG-2099-123', 'RPG-2099-123'],
      ['R01 NS998877', 'R01 NS998877'],
      ['Referencia: PID2022-999123NB-I00', 'PID2022-999123NB-I00'],
      ['Referencia: GV/2015/999', 'GV/2015/999'],
      ['VI.Vidi.999.042', 'VI.Vidi.999.042'],
      ['200021_999901', '200021_999901'],
      ['FONDECYT Regular 1239998', '1239998'],
      ['P 98765-N', 'P 98765-N'],
      ['FAPESP 2018/12345-6', '2018/12345-6'],
      ['EU H2020 MSCA-ITN 999123', '999123'],
      ['2019–2022, no. 3, grant 2019, award 2018/19'],
    ],
  ],
] // prettier-ignore

describe.each(FINDERS)('%s', (_, find, table) => {
  test.each(table)('%s', (text, ...values) => {
    const found = find(text)
    expect(found.map((one) => one.value)).toEqual(values)
    for (const { text: printed, index, length } of found)
      expect(text.slice(index, index + length)).toBe(printed)
  })
})

test('a checksum tells a mistyped identifier', () => {
  expect(findOrcids('0000-0002-1825-0097 0000-0002-1825-0098').map((found) => found.isValid)).toEqual([
    true,
    false,
  ])
  expect(findIsbns('ISBN 0-306-40615-2, ISBN 978-3-525-99903-6').map((found) => found.isValid)).toEqual([
    true,
    false,
  ])
})

test('tells phones from faxes by their label', () => {
  const text = 'Phone: (612) 555-0142, Fax: (612) 555-0143, Mobile 0177 4832754'
  expect(findPhones(text).map((found) => found.kind)).toEqual(['phone', 'fax', 'mobile'])
})

test.each([
  ['https://github.com/jdoe', 'GitHub', 'jdoe'],
  ['https://www.linkedin.com/in/jane-doe/', 'LinkedIn', 'jane-doe'],
  ['https://scholar.google.com/citations?hl=en&user=8YUW8wYAAAAJ', 'Google Scholar', '8YUW8wYAAAAJ'],
  ['https://twitter.com/obi_breathes', 'X', 'obi_breathes'],
  ['https://gitlab.example.org/hbollmoor', 'GitLab', 'hbollmoor'],
  ['http://lattes.cnpq.br/0000555512340000', 'Lattes', '0000555512340000'],
  ['https://mastodon.social/@x', 'Mastodon', 'x'],
  ['https://orcid.org/0000-0002-1825-0097', 'ORCID', '0000-0002-1825-0097'],
  ['https://www.researchgate.net/profile/Jane_Doe', 'ResearchGate', 'Jane_Doe'],
  ['https://bsky.app/profile/jane.bsky.social', 'Bluesky', 'jane.bsky.social'],
  ['https://dblp.org/pid/12/3456.html', 'dblp', '12/3456'],
])('%s', (url, network, username) => {
  expect(profileOf(url)).toEqual({ network, username, url })
})

test.each([
  'https://x.org',
  'https://jdoe.github.io/',
  'https://github.com/a/b',
  'https://twitter.com/a/status/1',
  '',
])('no profile: %j', (url) => {
  expect(profileOf(url)).toBeUndefined()
})

test.each([
  ['ISYS 340 Database Organization', 'ISYS 340'],
  ['PHIL 2201: Reason', 'PHIL 2201'],
  ['DD2499 Probabilistic Machine Learning', 'DD2499'],
  ['WS 2019 Geschichte', undefined],
  ['University 2019', undefined],
])('course code in %s', (text, code) => {
  expect(findCourseCode(text)?.value).toBe(code)
})

test.each([
  ['https://github.com/', true],
  ['https://www.linkedin.com/in/somebody', true],
  ['https://x.com/intent/tweet?url=https://a.example.org', true],
  ['https://github.example.org/', false],
  ['https://somebody.github.io', false],
])('tells the pages of networks: %s', (url, expected) => {
  expect(isNetwork(url)).toBe(expected)
})
