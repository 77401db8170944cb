import type { Work } from './publications.ts'

export const conferencePapers: readonly Work[] = [
  {
    authors: 'Sun J, Lapuschkin S, Samek W, Zhao Y, Cheung N-M, Binder A',
    year: 2021,
    title: 'Explanation-Guided Training for Cross-Domain Few-Shot Classification',
    container: 'Proceedings of the 25th International Conference on Pattern Recognition',
  },
  {
    authors: 'Goh G S W, Lapuschkin S, Weber L, Samek W, Binder A',
    year: 2021,
    title: 'Understanding Integrated Gradients with SmoothTaylor for Deep Neural Network Attribution',
    container: 'Proceedings of the 25th International Conference on Pattern Recognition',
  },
  {
    authors: 'Kohlbrenner M, Bauer A, Nakajima S, Binder A, Samek W, Lapuschkin S',
    year: 2020,
    title: 'Towards Best Practice in Explaining Neural Network Decisions with LRP',
    page: '1-7',
    container: 'Proceedings of the IEEE International Joint Conference on Neural Networks',
  },
  {
    authors: 'Sun J, Lapuschkin S, Samek W, Binder A',
    year: 2020,
    title: 'Understanding Image Captioning Models beyond Visualizing Attention',
    container: 'XXAI: Extending Explainable AI Beyond Deep Models and Classifiers. ICML Workshop',
  },
  {
    authors: 'Anders C J, Neumann D, Marinč T, Samek W, Müller K-R, Lapuschkin S',
    year: 2020,
    title: 'XAI for Analyzing and Unlearning Spurious Correlations in ImageNet',
    container: 'XXAI: Extending Explainable AI Beyond Deep Models and Classifiers. ICML Workshop',
  },
  {
    authors: 'Sun J, Lapuschkin S, Samek W, Zhao Y, Cheung N-M, Binder A',
    year: 2020,
    title: 'Explain and Improve: Cross-Domain-Few-Shot-Learning Using Explanations',
    container: 'XXAI: Extending Explainable AI Beyond Deep Models and Classifiers. ICML Workshop',
  },
  {
    authors:
      'Alber M, Lapuschkin S, Seegerer P, Hägele M, Schütt K T, Montavon G, Samek W, Müller K-R, Dähne S, Kindermans P-J',
    year: 2018,
    title: 'How to iNNvestigate Neural Networks’ Predictors!',
    container: 'Machine Learning Open Source Software: Sustainable Communities. NIPS Workshop',
  },
  {
    authors: 'Lapuschkin S, Binder A, Müller K-R, Samek W',
    year: 2017,
    title: 'Understanding and Comparing Deep Neural Networks for Age and Gender Classification',
    page: '1629-1638',
    container: 'Proceedings of the ICCV’17 Workshop on Analysis and Modeling of Faces and Gestures (AMFG)',
  },
  {
    authors: 'Srinivasan V, Lapuschkin S, Hellge C, Müller K-R, Samek W',
    year: 2017,
    title: 'Interpretable Action Recognition in Compressed Domain',
    page: '1692-1696',
    container:
      'Proceedings of the IEEE International Conference on Acoustics, Speech and Signal Processing (ICASSP)',
  },
  {
    authors: 'Bach S, Binder A, Müller K-R, Samek W',
    year: 2016,
    title: 'Controlling Explanatory Heatmap Resolution and Semantics via Decomposition Depth',
    page: '2271-2275',
    container: 'Proceedings of the IEEE International Conference of Image Processing (ICIP)',
  },
  {
    authors: 'Binder A, Samek W, Montavon G, Bach S, Müller K-R',
    year: 2016,
    title: 'Analyzing and Validating Neural Network Predictions',
    container: 'Proceedings of the ICML’16 Workshop on Visualization for Deep Learning',
    note: 'Best paper award winner',
  },
  {
    authors: 'Lapuschkin S, Binder A, Montavon G, Müller K-R, Samek W',
    year: 2016,
    title: 'Analyzing Classifiers: Fisher Vectors and Deep Neural Networks',
    page: '2912-2920',
    container: 'Proceedings of the IEEE Conference on Computer Vision and Pattern Recognition (CVPR)',
  },
  {
    authors: 'Montavon G, Bach S, Binder A, Samek W, Müller K-R',
    year: 2016,
    title: 'Deep Taylor Decomposition of Neural Networks',
    page: '1-3',
    container: 'Proceedings of the ICML’16 Workshop on Visualization for Deep Learning',
  },
  {
    authors: 'Samek W, Montavon G, Binder A, Lapuschkin S, Müller K-R',
    year: 2016,
    title: 'Interpreting the Predictions of Complex ML Models by Layer-wise Relevance Propagation',
    container: 'Proceedings of the Interpretable ML for Complex Systems NIPS’16 Workshop',
  },
]
