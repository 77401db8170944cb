import { describe, expect, test } from 'vitest'
import { parseLeadingNames, parseNames } from '../src/index.ts'

const flat = (names: readonly { family?: string; given?: string; literal?: string; suffix?: string }[]) =>
  names.map(
    (name) =>
      name.literal ?? [name.family, name.given, name.suffix].filter((part) => part !== undefined).join('|'),
  )

describe('parseNames', () => {
  test.for<[string, string[]]>([
    ['Thornbury S', ['Thornbury|S']],
    ['S. Thornbury', ['Thornbury|S.']],
    ['Thornbury, S.', ['Thornbury|S.']],
    ['Sigrun Thornbury', ['Thornbury|Sigrun']],
    ['THORNBURY S', ['THORNBURY|S']],
    ['Abendrot K-R and Imber A A', ['Abendrot|K-R', 'Imber|A A']],
    [
      'J. van der Berg, M. de la Cruz & P. von Hallstrand',
      ['van der Berg|J.', 'de la Cruz|M.', 'von Hallstrand|P.'],
    ],
    ['De Smet, Joris, and Tilda Brandes', ['De Smet|Joris', 'Brandes|Tilda']],
    ['Kallweit, Jens / Brandes, Tilda', ['Kallweit|Jens', 'Brandes|Tilda']],
    ['KUHN, J. P.; SILVA JÚNIOR, C. E. da', ['KUHN|J. P.', 'SILVA JÚNIOR|C. E. da']],
    ['Okpala, I. St J. and ap Gwilym, R.', ['Okpala|I. St J.', 'ap Gwilym|R.']],
    ['Doust L, Harrow M, Jr.', ['Doust|L', 'Harrow|M|Jr.']],
    ['Moya Reyes P, Grün S', ['Moya Reyes|P', 'Grün|S']],
    ['王伟, 李娜', ['王|伟', '李|娜']],
    ['欧阳明', ['欧阳|明']],
    ['김민준, 이서연', ['김|민준', '이|서연']],
    ['山田太郎', ['山田|太郎']],
    ['Ma J., Li W. and Yu K.', ['Ma|J.', 'Li|W.', 'Yu|K.']],
    ['F. Jahan and W. Li.', ['Jahan|F.', 'Li|W.']],
    ['World Heath Organization', ['World Heath Organization']],
    [
      'P. Časar, A. Gätz, and the ALPSTACK Working Group',
      ['Časar|P.', 'Gätz|A.', 'the ALPSTACK Working Group'],
    ],
    ['', []],
    ['and', []],
  ])('%s', ([text, expected]) => {
    expect(flat(parseNames(text))).toEqual(expected)
  })
})

describe('parseLeadingNames', () => {
  test.for<[string, string[], string]>([
    ['Thornbury S*, Ahl M†, et al. Bursts in cortex. 2020', ['Thornbury S*', 'Ahl M†', 'et al.'], ' Bursts'],
    ['A. Huber and V. Schatt, Tin oxides, 2003', ['A. Huber', 'V. Schatt'], ', Tin'],
    ['Okonjo, R., Vran, D. & 14 co-authors 2022, A&A', ['Okonjo, R.', 'Vran, D.', '14 co-authors'], ' 2022'],
    [
      'HALO-S Collaboration (Okonjo, R. and 46 co-authors) 2024',
      ['HALO-S Collaboration (Okonjo, R. and 46 co-authors)'],
      ' 2024',
    ],
    ['Brück et al., (2018). Time step', ['Brück', 'et al.'], ', (2018'],
    ['Adam J, Bell K, . . . Zorn D. Title', ['Adam J', 'Bell K', 'Zorn D'], '. Title'],
  ])('%s', ([text, authors, rest]) => {
    const read = parseLeadingNames(text)
    expect(read?.authors).toEqual(authors)
    expect(text.slice(read?.end).startsWith(rest)).toBe(true)
  })

  test.for([
    'Understanding image captioning models',
    'The Arrival of winter',
    '2020: a year',
    '“Quoted title”, Journal',
    '',
  ])('no names in %j', (text) => {
    expect(parseLeadingNames(text)).toBeUndefined()
  })

  test('the owner decides between two readings', () => {
    const text = 'Rosa Winter Mehl, Otto Grün, Title follows. 2020'
    expect(parseLeadingNames(text, { owner: ['Otto Grün'] })?.names).toContainEqual({
      family: 'Grün',
      given: 'Otto',
    })
  })
})
