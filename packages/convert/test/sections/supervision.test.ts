import { checkProjects } from './check-projects.ts'

checkProjects(
  [
    // Family name first, level and role above.
    [
      'Supervision',
      '### PhD (co-supervision)\n\n- Krahnert, Tobias: Error-controlled cycle jumps, Leibniz Universität Hannover, 2021\n- Roth, Simisola: Full-field identification, Technische Universität Braunschweig, 2020',
      [
        {
          name: 'Krahnert, Tobias',
          description: 'Error-controlled cycle jumps',
          keywords: ['PhD'],
          roles: ['co-supervision'],
          entity: 'Leibniz Universität Hannover',
          startDate: '2021',
          endDate: '2021',
        },
        {
          name: 'Roth, Simisola',
          description: 'Full-field identification',
          keywords: ['PhD'],
          roles: ['co-supervision'],
          entity: 'Technische Universität Braunschweig',
          startDate: '2020',
          endDate: '2020',
        },
      ],
    ],
    // Thesis in quotation marks.
    [
      'Supervision',
      '- Goran Petrić, “The Politics of Mergers,” 2017–2020 (co-supervisor)',
      [
        {
          name: 'Goran Petrić',
          description: 'The Politics of Mergers',
          roles: ['co-supervisor'],
          startDate: '2017',
          endDate: '2020',
        },
      ],
    ],
    // What became of the student.
    [
      'Supervision',
      '- Sean Brannigan (chair), first placement: Miami University, 2023',
      [
        {
          name: 'Sean Brannigan',
          description: 'first placement: Miami University',
          roles: ['chair'],
          startDate: '2023',
          endDate: '2023',
        },
      ],
    ],
    // Several students in one line.
    [
      'Supervision',
      'Doctoral theses: Heiko Grömping (2012), Krisztina Ürményi (2014), Martin Lechthaler (2021)',
      [
        { name: 'Heiko Grömping', startDate: '2012', endDate: '2012', group: 'Doctoral theses' },
        { name: 'Krisztina Ürményi', startDate: '2014', endDate: '2014', group: 'Doctoral theses' },
        { name: 'Martin Lechthaler', startDate: '2021', endDate: '2021', group: 'Doctoral theses' },
      ],
    ],
    // A table.
    [
      'Supervision',
      '| Student | Degree | Years | Project |\n|---|---|---|---|\n| Ewan Tordoff | MD, Newcastle University | 2020–2023 | Seasonality of exacerbations |\n| Marlene Voss | Dissertation (Zweitbetreuung) | 2022 | Fischereirechte |',
      [
        {
          name: 'Ewan Tordoff',
          entity: 'Newcastle University',
          keywords: ['MD'],
          description: 'Seasonality of exacerbations',
          startDate: '2020',
          endDate: '2023',
        },
        {
          name: 'Marlene Voss',
          roles: ['Zweitbetreuung'],
          keywords: ['Dissertation'],
          description: 'Fischereirechte',
          startDate: '2022',
          endDate: '2022',
        },
      ],
    ],
    // The co-supervisor is somebody else.
    [
      'TESIS DIRIGIDAS',
      '- Jordi Domènech. *Dinámica de Pab1*. Universitat de València, 18/12/2017. Codirector: P. Alcover.',
      [
        {
          name: 'Jordi Domènech',
          description: 'Dinámica de Pab1; Codirector: P. Alcover.',
          entity: 'Universitat de València',
          startDate: '2017-12-18',
          endDate: '2017-12-18',
        },
      ],
    ],
    // A town stands for the university.
    [
      'Supervision',
      '- Grace Eze-Muir, PhD, Durham, 2019–2023, “Midwives of the Word” (principal supervisor)',
      [
        {
          name: 'Grace Eze-Muir',
          description: 'Midwives of the Word',
          keywords: ['PhD'],
          roles: ['principal supervisor'],
          entity: 'Durham',
          startDate: '2019',
          endDate: '2023',
        },
      ],
    ],
  ],
  'supervision',
)
