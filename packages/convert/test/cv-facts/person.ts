import { expect } from 'vitest'
import { type Fact, itemFacts } from './fact.ts'

export const personFacts: readonly Fact[] = [
  ['basics.name', 'Sebastian Lapuschkin'],
  ['basics.honorificPrefix', 'Dr.'],
  ['basics.alternateNames', ['Sebastian Bach']],
  ['basics.birthDate', '1986-12-16'],
  ['basics.email', 'sebastian@lapuschkin.com'],
  ['basics.phone', '+49 (177) 483-2754'],
  ['basics.location.address', 'Kaiserin-Augusta-Allee 92'],
  ['basics.location.postalCode', '10589'],
  ['basics.location.city', 'Berlin'],
  ['basics.location.region', 'Berlin'],
  ['basics.location.countryCode', 'DE'],
  ['basics.profiles.length', 3],
  ...itemFacts('basics.profiles[0]', {
    network: 'Google Scholar',
    url: 'https://scholar.google.com/citations?user=8YUW8wYAAAAJ',
    username: '8YUW8wYAAAAJ',
  }),
  ...itemFacts('basics.profiles[1]', {
    network: 'GitHub',
    url: 'https://github.com/sebastian-lapuschkin',
    username: 'sebastian-lapuschkin',
  }),
  ...itemFacts('basics.profiles[2]', {
    network: 'LinkedIn',
    url: 'https://www.linkedin.com/in/sebastian-lapuschkin',
    username: 'sebastian-lapuschkin',
  }),
  [
    'basics.summary',
    [
      'Sebastian Lapuschkin received the Ph.D. degree with distinction from the Berlin Institute of Technology in 2018 for his pioneering contributions to the field of Explainable Artificial Intelligence (XAI) and interpretable machine learning. From 2007 to 2013 he studied computer science (B. Sc. and M. Sc.) at the Berlin Institute of Technology, with a focus on software engineering and machine learning.',
      'Currently, he is the Head of the Explainable Artificial Intelligence at Fraunhofer Heinrich Hertz Institute (HHI) in Berlin. He is the recipient of multiple awards, including the Hugo-Geiger-Prize for outstanding doctoral achievement and the 2020 Pattern Recognition Best Paper Award. His work is focused on pushing the boundaries of XAI, e.g. for achieving human-understandable explanations, or towards the utilization of interpretable feedback for the improvement of machine learning systems and data. Further research interests include efficient machine learning and data analysis, data and algorithm visualization.',
    ].join('\n'),
  ],
  ['skills.length', 4],
  ['skills[0].name', 'Technical'],
  [
    'skills[0].keywords',
    expect.arrayContaining([
      'Python (NumPy, PyTorch, ...)',
      'Matlab',
      'Linux',
      'bash',
      'git',
      'subversion',
      'Slurm',
      'Sun Grid Engine',
    ]),
  ],
  ['skills[1].name', 'Scientific working and writing'],
  ['skills[1].keywords', ['LaTeX', 'Inkscape', 'WYSIWYG word processors']],
  ['skills[2].name', 'Machine Learning'],
  [
    'skills[2].keywords',
    expect.arrayContaining(['SVMs', 'DNNs', 'processing pipelines', 'embeddings', 'clusterings']),
  ],
  ['skills[3].name', 'Domain Knowledge'],
  [
    'skills[3].keywords',
    ['text', 'audio', 'video', 'images', 'time series', 'biomechanical and biomedical data'],
  ],
  ['languages.length', 2],
  ['languages[0]', { language: 'German', fluency: 'native' }],
  ['languages[1]', { language: 'English', fluency: 'full professional proficiency' }],
  ['awards.length', 5],
  ...itemFacts('awards[0]', {
    title: 'Pattern Recognition Best Paper Award and Pattern Recognition Medal',
    date: '2020',
    summary: 'for the paper “Explaining NonLinear Classification Decisions with Deep Taylor Decomposition”',
  }),
  ...itemFacts('awards[1]', {
    title: 'Hugo-Geiger-Prize',
    date: '2019',
    summary: '1st place; Förderpreis für herausragende Promotionsleistungen',
  }),
  ...itemFacts('awards[2]', {
    title: 'Förderpreis für exzellente wissenschaftliche Arbeiten am HHI',
    date: '2019',
    awarder: 'Freunde des HHI',
  }),
  ...itemFacts('awards[3]', {
    title: 'Cor Baayen Young Researcher Award',
    date: '2019',
    awarder: 'ERCIM',
    summary: 'finalist',
  }),
  ...itemFacts('awards[4]', {
    title: 'Best Paper Prize',
    date: '2016',
    awarder: "ICML'16 Workshop on Visualization for Deep Learning",
  }),
]
