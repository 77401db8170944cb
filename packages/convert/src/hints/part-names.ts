/** What the parts of an entry are called in a hint; `note` is said of it, and `skip` is left out. */
export const PART_NAMES = [
  'position',
  'organization',
  'department',
  'place',
  'date',
  'degree',
  'subject',
  'title',
  'event',
  'role',
  'amount',
  'number',
  'note',
  'skip',
] as const

export type PartName = (typeof PART_NAMES)[number]

/** Other words for each. */
const SYNONYMS: Readonly<Record<PartName, readonly string[]>> = {
  position: ['job', 'post', 'function', 'rank'],
  organization: [
    'organisation',
    'employer',
    'institution',
    'university',
    'company',
    'body',
    'funder',
    'issuer',
    'awarder',
    'name',
  ],
  department: ['unit', 'institute', 'faculty'],
  place: ['location', 'city', 'where'],
  date: ['dates', 'period', 'year', 'years', 'when'],
  degree: ['studytype', 'qualification'],
  subject: ['area', 'field'],
  title: ['what', 'topic'],
  event: ['conference', 'venue', 'entity'],
  role: ['as'],
  amount: ['sum', 'money'],
  number: ['identifier', 'id', 'code'],
  note: ['summary', 'description', 'details', 'remark', 'rest'],
  skip: ['ignore', 'nothing'],
}

const NAME_OF_WORD: ReadonlyMap<string, PartName> = new Map(
  PART_NAMES.flatMap((name) => [name, ...SYNONYMS[name]].map((word): [string, PartName] => [word, name])),
)

/** The part that a word names. */
export function partName(word: string): PartName | undefined {
  return NAME_OF_WORD.get(word.toLowerCase().replace(/[\s_-]/gu, ''))
}
