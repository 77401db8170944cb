import { expect } from 'vitest'
import { type Fact, itemFacts } from './fact.ts'

const HHI = { name: 'Fraunhofer Heinrich Hertz Institute/HHI', location: 'Berlin, Germany' }
const TU = { name: 'Berlin Institute of Technology/TU Berlin', location: 'Berlin, Germany' }
const TU_DEGREE = {
  institution: 'Berlin Institute of Technology / TU Berlin',
  location: 'Berlin, Germany',
}

export const careerFacts: readonly Fact[] = [
  ['work.length', 6],
  ...itemFacts('work[0]', {
    ...HHI,
    position: 'Head of Explainable Artificial Intelligence',
    startDate: '2021-01',
    endDate: undefined,
    supervisors: undefined,
    summary: [
      'Group Leadership and direction of XAI research.',
      'Research: Work towards the next generation of Explainable AI approaches and XAI-based model improvement by, e.g., increasing efficiency (see also) and debugging model training, reasoning and datasets. Provision of powerful modified backprop XAI for Pytorch models, and tools for reproducible XAI evaluations to the community via Zennit and Quantus.',
      'Further responsibilities: Project management and (funding) acquisition. Recruitment and guidance of research staff.',
    ].join('\n'),
  }),
  ...itemFacts('work[1]', {
    ...HHI,
    position: 'Tenured Researcher',
    startDate: '2019-01',
    endDate: undefined,
    supervisors: undefined,
    summary: [
      'PostDoc research position in the Machine Learning Group at Fraunhofer HHI.',
      'Research: Development of Spectral Relevance Analysis, automating the detection of “Clever Hans” moments in machine learning. Measurably increasing the explanation quality of local XAI. Provision of modified backprop XAI in Keras/Tensorflow via inNvestigate.',
      'Further responsibilities: Project (funding) acquisition. Recruitment and guidance of PhD students and student research assistants.',
    ].join('\n'),
  }),
  ...itemFacts('work[2]', {
    ...HHI,
    position: 'Research Associate',
    startDate: '2014-10',
    endDate: '2018-12',
    supervisors: ['Prof. Dr. Wojciech Samek'],
    summary: [
      'Founding member of the Machine Learning Group at Fraunhofer HHI.',
      'Research: Furthering XAI research with the development and evaluation of corresponding methods, as well as applications in various expert domains, resulting in several highly cited publications, open source software tools and repositories, and the first recorded encounter of the “Clever Hans” effect in machine learning via XAI.',
      'Other contributions: Minor contributions to the h.266 (VVC) video codec via learnable intra-frame prediction filters. Planning and conceptualization of an HPC cluster with modern GPU hardware implemented at Fraunhofer HHI. Development and showcasing multiple XAI demos in international events.',
    ].join('\n'),
  }),
  ...itemFacts('work[3]', {
    ...TU,
    position: 'Research Associate',
    startDate: '2013-09',
    endDate: '2014-09',
    supervisors: ['Prof. Dr. Klaus-Robert Müller', 'Prof. Dr. Alexander Binder'],
    summary:
      'Research: Formalization and development of the “Layer-wise Relevance Propagation” (LRP) method of Explainable AI for explaining individual predictions of nonlinear machine learning models.',
  }),
  ...itemFacts('work[4]', {
    ...TU,
    position: 'Student Research- & Teaching Assistant',
    startDate: '2011-10',
    endDate: '2013-08',
    supervisors: [
      'Prof. Dr. Alexander Binder',
      'Prof. Dr. Klaus-Robert Müller',
      'Prof. Dr. Dr. Franz Király',
    ],
    summary: expect.stringMatching(
      /^Research: Structure and cell type detection [\s\S]* at the department for machine learning at TU Berlin\.\nTeaching: Preparation and lecturing [\s\S]* discussed in the lecture\./u,
    ),
  }),
  ...itemFacts('work[5]', {
    ...TU,
    position: 'Student Teaching Assistant',
    startDate: '2009-10',
    endDate: '2011-09',
    supervisors: ['Prof. Dr. Marc Alexa', 'Prof. Dr. Odej Kao', 'Prof. Dr. Oliver Brock'],
    summary:
      'Course instruction for algorithmic and practical foundations of computer science (B.Sc.): Basic and advanced Java development, software engineering and OOP concepts, algorithms on image and graph data, among others.',
  }),
  ['education.length', 4],
  ...itemFacts('education[0]', {
    ...TU_DEGREE,
    studyType: 'PhD',
    area: 'Machine Learning',
    honours: 'with distinction / “summa cum laude”',
    startDate: '2013',
    endDate: '2018',
    'thesis.title': 'Opening the machine learning black box with Layer-wise Relevance Propagation',
    supervisors: ['Prof. Dr. Klaus-Robert Müller'],
    summary: expect.stringMatching(
      /^Research and application of methods of Explainable AI \(XAI\)[\s\S]*Layer-wise Relevance Propagation, Deep Taylor Decomposition, Spectral Relevance Analysis, \.\.\.$/u,
    ),
  }),
  ...itemFacts('education[1]', {
    ...TU_DEGREE,
    studyType: 'Master of Science',
    area: 'Computer Science',
    startDate: '2010',
    endDate: '2013',
    'thesis.title': 'On Pixel-wise Predictions from Image-wise Bag of Words Classification',
    supervisors: ['Prof. Dr. Alexander Binder'],
    summary: 'Focus on machine learning, computer vision and large scale data analysis.',
  }),
  ...itemFacts('education[2]', {
    ...TU_DEGREE,
    studyType: 'Bachelor of Science',
    area: 'Computer Science',
    startDate: '2007',
    endDate: '2010',
    'thesis.title': 'Keyword-Based Image Browsing of Large Image Databases',
    supervisors: ['Prof. Dr. Kristian Hildebrand'],
    summary: 'Focus on Algorithms and Software Development',
  }),
  ...itemFacts('education[3]', {
    institution: 'Deutschhaus-Gymnasium/DHG',
    location: 'Würzburg, Germany',
    studyType: 'Abitur',
    startDate: '1998',
    endDate: '2007',
    thesis: undefined,
    supervisors: undefined,
    summary: 'pre-university secondary education',
  }),
  ['projects.length', 4 + 14 + 4],
  ...itemFacts('projects[0]', {
    name: 'DAKI-FWS',
    type: 'research',
    startDate: '2021-12',
    endDate: '2024-11',
    description: 'Data- and AI-supported Early Warning System',
  }),
  ...itemFacts('projects[1]', {
    name: 'iToBoS',
    type: 'research',
    startDate: '2021-04',
    endDate: '2025-03',
    description: 'Intelligent Total Body Scanner',
  }),
  ...itemFacts('projects[2]', {
    name: 'BerDiBa',
    type: 'research',
    startDate: '2021-01',
    endDate: '2023-12',
    description: 'Berlin Digital Rail Operations',
  }),
  ...itemFacts('projects[3]', {
    name: 'TraMeExCo',
    type: 'research',
    startDate: '2018-09',
    endDate: '2021-08',
    description: 'Transparent Medical Expert Companion',
  }),
]
