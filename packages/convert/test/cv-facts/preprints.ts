import type { Work } from './publications.ts'

export const preprints: readonly Work[] = [
  {
    authors: 'Achibat R, Dreyer M, Eisenbraun I, Bosse S, Wiegand T, Samek W, Lapuschkin S',
    year: 2022,
    title:
      'From “Where” to “What”: Towards Human-Understandable Explanations through Concept Relevance Propagation',
    container: 'CoRR',
    number: '2206.03208',
  },
  {
    authors: 'Ede S, Baghdadian S, Weber L, Nguyen A, Zanca D, Samek W, Lapuschkin S',
    year: 2022,
    title: 'Explain to Not Forget: Defending Against Catastrophic Forgetting with XAI',
    container: 'CoRR',
    number: '2205.01929',
    note: 'Accepted for publication and presentation at CD-MAKE 2022',
  },
  {
    authors: 'Gerstenberger M, Lapuschkin S, Eisert P, Bosse S',
    year: 2022,
    title: 'But That’s Not Why: Inference Adjustment by Interactive Prototype Deselection',
    container: 'CoRR',
    number: '2203.10087',
  },
  {
    authors: 'Weber L, Lapuschkin S, Binder A, Samek W',
    year: 2022,
    title: 'Beyond Explaining: Opportunities and Challenges of XAI-Based Model Improvement',
    container: 'CoRR',
    number: '2203.08008',
  },
  {
    authors: 'Hedström A, Weber L, Bareeva D, Motzkus F, Samek W, Lapuschkin S, Höhne M-C M',
    year: 2022,
    title: 'Quantus: An Explainable AI Toolkit for Responsible Evaluation of Neural Network Explanations',
    container: 'CoRR',
    number: '2202.06861',
    links: ['https://github.com/understandable-machine-intelligence-lab/quantus'],
    note: 'Accepted for publication in JMLR (June 2022)',
  },
  {
    authors: 'Motzkus F, Weber L, Lapuschkin S',
    year: 2022,
    title: 'Measurably Stronger Explanation Reliability via Model Canonization',
    container: 'CoRR',
    number: '2202.06621',
    note: 'Accepted for publication and presentation at ICIIP 2022',
  },
  {
    authors: 'Pahde F, Weber L, Anders CJ, Samek W, Lapuschkin S',
    year: 2022,
    title: 'PatCIArC: Using Pattern Concept Activation Vectors for Noise-Robust Model Debugging',
    container: 'CoRR',
    number: '2202.03482',
  },
  {
    authors: 'Hofmann S M, Beyer F, Lapuschkin S, Loeffler M, Müller K-R, Villringer A, Samek W, Witte A V',
    year: 2021,
    title: 'Towards the Interpretability of Deep Learning Models for Human Neuroimaging',
    container: 'bioRxiv',
    number: '2021.06.25.449906',
    note: 'Accepted for publication in NeuroImage (July 2022)',
  },
  {
    authors: 'Anders C J, Neumann D, Samek W, Müller K-R, Lapuschkin S',
    year: 2021,
    title:
      'Software for Dataset-wide XAI: From Local Explanations to Global Insights with Zennit, CoRelAy, and ViRelAy',
    container: 'CoRR',
    number: '2106.13200',
    links: [
      'https://github.com/chr5tphr/zennit',
      'https://github.com/virelay/corelay',
      'https://github.com/virelay/virelay',
    ],
  },
  {
    authors: 'Becker S, Ackermann M, Lapuschkin S, Müller K-R, Samek W',
    year: 2018,
    title: 'Interpreting and Explaining Deep Neural Networks for Classification of Audio Signals',
    container: 'CoRR',
    number: '1807.03418',
  },
  {
    authors: 'Schwenk G, Bach S',
    year: 2014,
    title: 'Detecting Behavioural and Structural Anomalies in Media-Cloud Applications',
    container: 'CoRR',
    number: '1409.8035',
  },
]
