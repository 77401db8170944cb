import { expect, test } from 'vitest'
import { type Degree, parseDegree } from '../../src/fields/degree.ts'

type Row = readonly [text: string, studyType: string, area?: string | undefined, more?: Partial<Degree>]

const DEGREES: readonly Row[] = [
  [
    'PhD in Machine Learning (with distinction / “summa cum laude”)',
    'PhD',
    'Machine Learning',
    { honours: 'with distinction / “summa cum laude”' },
  ],
  ['PhD', 'PhD'],
  ['PhD Botany', 'PhD', 'Botany'],
  ['PhD (Respiratory Immunology)', 'PhD', 'Respiratory Immunology'],
  ['M.D., Ph.D. (Physiology), Washington University', 'M.D., Ph.D.', 'Physiology'],
  ['Doctor of Philosophy', 'Doctor of Philosophy'],
  ['Master of Science in Computer Science', 'Master of Science', 'Computer Science'],
  ['Master of Public Policy', 'Master of Public Policy'],
  [
    'MSc in Political Science (cand.scient.pol.)',
    'MSc',
    'Political Science',
    { notes: ['cand.scient.pol.'] },
  ],
  [
    'M.Sc. Earth Sciences, University of Neuchâtel, grade 5.7/6',
    'M.Sc.',
    'Earth Sciences',
    { score: '5.7/6' },
  ],
  ['Research MA Linguistics, GPA 8.6', 'Research MA', 'Linguistics', { score: 'GPA 8.6' }],
  ['B.A. Psychology (summa cum laude)', 'B.A.', 'Psychology', { honours: 'summa cum laude' }],
  [
    'B.A., Mathematics and Spanish, magna cum laude, Macalester College, MN, 2006',
    'B.A.',
    'Mathematics and Spanish',
    { honours: 'magna cum laude' },
  ],
  [
    'Ph.D., Management Information Systems (minor: Psychology), University of Arizona',
    'Ph.D.',
    'Management Information Systems',
    { notes: ['minor: Psychology'] },
  ],
  ['BSc (Hons) Ecology, First Class', 'BSc (Hons)', 'Ecology', { honours: 'First Class' }],
  [
    'BA (Hons) in Religious Studies, first class',
    'BA (Hons)',
    'Religious Studies',
    { honours: 'first class' },
  ],
  ['MRCP(UK)', 'MRCP(UK)'],
  ['MBBS', 'MBBS'],
  ['Postgraduate Certificate in Academic Practice', 'Postgraduate Certificate', 'Academic Practice'],
  ['Master of Music, Folk Music, Sibelius Academy, Helsinki', 'Master of Music', 'Folk Music'],
  ['Dr. techn. in Technical Chemistry', 'Dr. techn.', 'Technical Chemistry'],
  ['Dipl.-Ing. Bauingenieurwesen', 'Dipl.-Ing.', 'Bauingenieurwesen'],
  ['Magister Artium, Geschichte', 'Magister Artium', 'Geschichte'],
  [
    'Magister Artium, Geschichte, Germanistik und Philologie, Westfälische Universität Münster, Note: 1,1',
    'Magister Artium',
    'Geschichte, Germanistik und Philologie',
    { score: '1,1' },
  ],
  ['Promotion zum Dr. phil.', 'Promotion zum Dr. phil.'],
  ['Habilitation', 'Habilitation'],
  [
    'Habilitation (venia docendi) in Inorganic Chemistry',
    'Habilitation (venia docendi)',
    'Inorganic Chemistry',
  ],
  [
    'Abitur (pre-university secondary education)',
    'Abitur',
    undefined,
    { notes: ['pre-university secondary education'] },
  ],
  [
    'Doctorat en mathématiques et applications, mention très honorable',
    'Doctorat',
    'mathématiques et applications',
    { honours: 'mention très honorable' },
  ],
  ['Master 2 Analyse numérique et applications', 'Master 2', 'Analyse numérique et applications'],
  [
    'Habilitation à diriger des recherches (mathématiques)',
    'Habilitation à diriger des recherches',
    'mathématiques',
  ],
  ['Baccalauréat', 'Baccalauréat'],
  ['Agrégation externe de mathématiques', 'Agrégation externe', 'mathématiques'],
  ['Erasmus semester in Physics', 'Erasmus semester', 'Physics'],
  ['Licenciatura en Física', 'Licenciatura', 'Física'],
  ['Magíster en Ciencias, mención Física', 'Magíster', 'Ciencias, mención Física'],
  [
    'Licenciada en Biología, Universidad del País Vasco. Nota media: 9,1/10',
    'Licenciada',
    'Biología',
    { score: '9,1/10' },
  ],
  ['Laurea magistrale in Giurisprudenza', 'Laurea magistrale', 'Giurisprudenza'],
  [
    'Laurea specialistica in Giurisprudenza, Università di Bologna, 110/110 e lode',
    'Laurea specialistica',
    'Giurisprudenza',
    { score: '110/110 e lode' },
  ],
  [
    'Dottorato di ricerca in Diritto pubblico (XXII ciclo)',
    'Dottorato di ricerca',
    'Diritto pubblico',
    { notes: ['XXII ciclo'] },
  ],
  ['Doutorado em Engenharia Civil', 'Doutorado', 'Engenharia Civil'],
  ['Mestrado em Física, Universidade de Coimbra', 'Mestrado', 'Física'],
  ['Graduação em Engenharia Civil', 'Graduação', 'Engenharia Civil'],
  ['Doctoraal Nederlandse taal- en letterkunde', 'Doctoraal', 'Nederlandse taal- en letterkunde'],
]

test.for(DEGREES)('%s', ([text, studyType, area, more = {}]) => {
  const degree = parseDegree(text)
  expect(degree).toMatchObject({ studyType, ...more })
  expect(degree?.area).toBe(area)
})

test.each(['University of Oslo', 'Doing good work', 'A. Müller', 'be there', '', '2009'])(
  'no degree in %j',
  (text) => {
    expect(parseDegree(text)).toBeUndefined()
  },
)
