import type { Work } from './publications.ts'

export const bookChapters: readonly Work[] = [
  {
    authors: 'Becking D, Dreyer M, Samek W, Müller K, Lapuschkin S',
    year: 2022,
    title: 'ECQX: Explainability-Driven Quantization for Low-Bit and Sparse DNNs',
    container: 'xxAI – Beyond Explainable AI',
    page: '271-296',
    publisher: 'Springer',
    place: 'Cham',
  },
  {
    authors: 'Montavon G, Binder A, Lapuschkin S, Samek W, Müller K-R',
    year: 2019,
    title: 'Layer-wise relevance propagation: An Overview',
    container: 'Explainable AI: Interpreting, Explaining and Visualizing Deep Learning',
    page: '193-209',
    publisher: 'Springer',
    place: 'Cham',
  },
  {
    authors: 'Binder A, Bach S, Montavon G, Müller K-R, Samek W',
    year: 2016,
    title: 'Layer-wise Relevance Propagation for Deep Neural Network Architectures',
    collection: 'Lecture Notes in Electrical Engineering',
    container: 'Information Science and Applications (ICISA) 2016',
    volume: '276',
    page: '913-922',
    publisher: 'Springer',
    place: 'Singapore',
  },
  {
    authors: 'Binder A, Montavon G, Lapuschkin S, Müller K-R, Samek W',
    year: 2016,
    title: 'Layer-wise Relevance Propagation for Neural Networks with Local Renormalization Layers',
    container: 'Lecture Notes in Computer Science',
    volume: '9887',
    page: '63-71',
    publisher: 'Springer',
    place: 'Berlin/Heidelberg',
  },
]
