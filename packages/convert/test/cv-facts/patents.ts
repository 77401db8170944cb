import { type Fact, itemFacts } from './fact.ts'

const PRUNING = 'Pruning and/or Quantizing Machine Learning Predictors'
const RELEVANCE = 'Relevance Score Assignment for Artificial Neural Networks'

/** Family, number, title, status and its date. */
const PATENTS: readonly (readonly [string, string, string, string, string])[] = [
  [PRUNING, 'EP 3991102 A1', PRUNING, 'published', '2022-05-04'],
  [PRUNING, 'US 2022/0114455 A1', PRUNING, 'published', '2022-04-14'],
  [PRUNING, 'WO 2020/260656 A1', PRUNING, 'published', '2020-12-30'],
  [RELEVANCE, 'CN 107636693', RELEVANCE, 'granted', '2022-01-11'],
  [
    RELEVANCE,
    'EP 3271863',
    'Relevance Score Assignment for Artificial Neural Network',
    'granted',
    '2021-07-28',
  ],
  [RELEVANCE, 'JP 6725547', RELEVANCE, 'granted', '2020-07-22'],
  [
    RELEVANCE,
    'KR 102130162',
    'Assignment of Relevance Scores for Artificial Neural Networks',
    'granted',
    '2020-07-06',
  ],
  [RELEVANCE, 'CA 2979579', RELEVANCE, 'granted', '2020-02-18'],
  [RELEVANCE, 'RU 2703343', 'Relevancy Assessment for Artificial Neural Networks', 'granted', '2019-10-16'],
]

export const patentFacts: readonly Fact[] = PATENTS.flatMap(([group, number, name, status, date], index) =>
  itemFacts(`publications[${index}]`, {
    type: 'patent',
    name,
    group,
    status,
    releaseDate: date,
    'citation.number': number,
    'citation.authority': number.slice(0, 2),
  }),
)
