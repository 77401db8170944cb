import { type Fact, itemFacts } from './fact.ts'

interface Talk {
  readonly name: string
  readonly date: string
  readonly endDate?: string
  readonly printedDate?: string
  readonly event: string
  readonly roles?: readonly string[]
  readonly description?: string
}

const BLACK_BOX =
  'Explainable Artificial Intelligence — Opening the Machine Learning Black Box with Layer-wise Relevance Propagation'
const INTERPRETABLE = 'Interpretable Machine Learning through Layer-wise Relevance Propagation'
const INVITED = ['invited talk']

const TALKS: readonly Talk[] = [
  {
    name: 'Zukünftige Trends in der KI und Einsatzmöglichkeiten im Bauwesen',
    date: '2022-06-24',
    event: 'BIMKIT Jahresveranstaltung 2022',
    roles: ['keynote'],
  },
  {
    name: 'Beyond Explaining',
    date: '2021-06-03',
    event: 'Melanoma Patient Network Europe Meet-up – MPNE meets AI',
    roles: INVITED,
  },
  {
    name: 'Beyond Explaining: Explainable AI for Model Improvement',
    date: '2021-05-05',
    event: 'Sensor and Measurement Science International 2021',
    roles: INVITED,
  },
  {
    name: 'Efficient and Effective Neural Network Pruning with Layer-wise Relevance Propagation',
    date: '2020-11-12',
    event: 'Machine Learning Seminar at Fraunhofer HHI / Technische Universität Berlin',
  },
  {
    name: 'Towards Best Practice in Explaining Neural Network Decisions with LRP',
    date: '2020-07-21',
    event: 'IEEE World Congress on Computational Intelligence 2020 / IJCNN 2020',
  },
  {
    name: 'XAI for Analyzing and Unlearning Spurious Correlations in ImageNet',
    date: '2020-07-18',
    event: 'XXAI: Extending Explainable AI Beyond Deep Models and Classifiers',
    description: 'ICML 2020 Workshop',
  },
  {
    name: 'XAI via LRP and SpRAy',
    date: '2020-07-02',
    event: 'Ada Day at Ada Lovelace Center / Fraunhofer IIS',
    roles: INVITED,
  },
  { name: INTERPRETABLE, date: '2020-02-18', event: 'Fraunhofer Symposium Netzwert 2020' },
  { name: INTERPRETABLE, date: '2019-12-12', event: 'Gesellschaft von Freunden des HHI e.V.' },
  { name: BLACK_BOX, date: '2019-09-26', event: 'AMA Wissenschaftsrat 2019', roles: INVITED },
  {
    name: 'Finding Clever Hans',
    date: '2019-07-16',
    event: 'Universität Bamberg',
    roles: ['invited talk & interview'],
  },
  { name: 'AI – Opening the Black Box', date: '2019-02-25', event: 'Robert Koch Institut', roles: INVITED },
  {
    name: 'AI – Opening the Black Box',
    date: '2019-02-22',
    event: 'Technology Innovation Day – 91 Years HHI',
  },
  {
    name: 'Understanding and Comparing Deep Neural Networks for Age and Gender Classification',
    date: '2017-10-27',
    event: 'ICCV’17 Workshop on Analysis and Modeling of Faces and Gestures',
  },
]

const LECTURES: readonly Talk[] = [
  {
    name: 'Explainable AI',
    date: '2021-12-13',
    endDate: '2021-12-16',
    printedDate: '2021-12-13/14/16',
    event: 'Universitat de Girona',
    description: '3-day lecture series as part of the Machine Learning Seminar at UdG',
  },
  {
    name: 'XAI BEYOND EXPLAINING: Using Explainability for Improving Deep Machine Learning Models',
    date: '2021-08-27',
    event: '2nd Summer School on Machine Learning in Bioinformatics | Higher School of Economics Moscow',
    description: 'link to video',
  },
  {
    name: 'Neuronale Netze mit LRP (richtig) erklären',
    date: '2020-08',
    event: 'KI-Campus | Die Lernplattform für Künstliche Intelligenz',
  },
  {
    name: BLACK_BOX,
    date: '2019-08-16',
    event: 'SIMULA Summer School on Smart cities for a Sustainable Energy Future - From Design to Practice',
  },
]

const FIRST_TALK = 4

export const talkFacts: readonly Fact[] = [
  ...TALKS.flatMap((talk, index) => factsOf(talk, FIRST_TALK + index, 'talk')),
  ...LECTURES.flatMap((talk, index) => factsOf(talk, FIRST_TALK + TALKS.length + index, 'lecture')),
]

function factsOf(talk: Talk, index: number, type: string): Fact[] {
  return itemFacts(`projects[${index}]`, {
    type,
    name: talk.name,
    startDate: talk.date,
    endDate: talk.endDate ?? talk.date,
    ...(talk.printedDate ? { printedDate: talk.printedDate } : {}),
    entity: talk.event,
    roles: talk.roles,
    description: talk.description,
  })
}
