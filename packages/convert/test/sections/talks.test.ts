import { checkProjects } from './check-projects.ts'

checkProjects(
  [
    // A quoted title, event, place, day, role in brackets.
    [
      'Talks',
      '- “Seas of ink”, Society for Book History, Lisbon, Portugal, 3 May 2019 (invited)',
      [
        {
          name: 'Seas of ink',
          startDate: '2019-05-03',
          endDate: '2019-05-03',
          roles: ['invited'],
          entity: 'Society for Book History',
          location: 'Lisbon, Portugal',
        },
      ],
    ],
    // A plain title ends with its sentence.
    [
      'Talks',
      '- Printing, a primer. Association of Printers, Edinburgh, 2015 (poster)',
      [
        {
          type: 'poster',
          name: 'Printing, a primer',
          startDate: '2015',
          endDate: '2015',
          entity: 'Association of Printers',
          location: 'Edinburgh',
        },
      ],
    ],
    // A plain title goes on behind a colon.
    [
      'Talks',
      '- Folding over: two models of the sheet. International Folding Conference, Essen, Germany, 21–23 September 2022. Keynote.',
      [
        {
          name: 'Folding over: two models of the sheet',
          startDate: '2022-09-21',
          endDate: '2022-09-23',
          roles: ['Keynote'],
          entity: 'International Folding Conference',
          location: 'Essen, Germany',
        },
      ],
    ],
    // What it was before the title is no author.
    [
      'Talks',
      '- Grand Round: “The wet cough”. Royal Victoria Infirmary, Feb 2020',
      [
        {
          name: 'The wet cough',
          description: 'Grand Round',
          startDate: '2020-02',
          endDate: '2020-02',
          entity: 'Royal Victoria Infirmary',
        },
      ],
    ],
    // Authors as in a reference.
    [
      'Talks',
      '- Quill J, Mbeki T. Reading aloud. Book Congress, Sevilla, Spain, 2006',
      [
        {
          name: 'Reading aloud',
          startDate: '2006',
          endDate: '2006',
          entity: 'Book Congress',
          location: 'Sevilla, Spain',
          authors: ['Quill J', 'Mbeki T'],
        },
      ],
    ],
    // With whom.
    [
      'Talks',
      '- With A. Holm: “Priming the press”, *Print Day*, Utrecht, 4 Feb 2023',
      [
        {
          name: 'Priming the press',
          description: 'With A. Holm',
          startDate: '2023-02-04',
          endDate: '2023-02-04',
          entity: 'Print Day',
          location: 'Utrecht',
        },
      ],
    ],
    // Online.
    [
      'Talks',
      '- “Margins” (keynote), Dialect Society (online), 19 March 2021',
      [
        {
          name: 'Margins',
          startDate: '2021-03-19',
          endDate: '2021-03-19',
          roles: ['keynote'],
          entity: 'Dialect Society',
          location: 'online',
        },
      ],
    ],
    // The heading says invited.
    [
      'Invited talks',
      '- “Glue”, University of Bristol, UK, May 2021\n- “Thread”, Bookbinders’ Meeting, Lyon, France, July 2023 (plenary)',
      [
        {
          name: 'Glue',
          startDate: '2021-05',
          endDate: '2021-05',
          roles: ['invited'],
          entity: 'University of Bristol',
          location: 'UK',
        },
        {
          name: 'Thread',
          startDate: '2023-07',
          endDate: '2023-07',
          roles: ['plenary', 'invited'],
          entity: 'Bookbinders’ Meeting',
          location: 'Lyon, France',
        },
      ],
    ],
    // In French.
    [
      'Conférences invitées',
      '- « Reliures anciennes », Congrès du livre, Lyon, France, juin 2018',
      [
        {
          name: 'Reliures anciennes',
          startDate: '2018-06',
          endDate: '2018-06',
          roles: ['invited'],
          entity: 'Congrès du livre',
          location: 'Lyon, France',
        },
      ],
    ],
    // A host and its place are no authors, whatever capitals they have.
    [
      'Seminars',
      '- University of Oxford, Oxford, UK (online)  \n  The evolution of glue  \n  February 2021',
      [
        {
          name: 'The evolution of glue',
          startDate: '2021-02',
          endDate: '2021-02',
          entity: 'University of Oxford',
          location: 'Oxford, UK (online)',
        },
      ],
    ],
    // A heading of two kinds says nothing.
    [
      'Conference papers and invited talks',
      '- “Glue”, Bookbinders’ Meeting, Lyon, France, July 2023',
      [
        {
          name: 'Glue',
          startDate: '2023-07',
          endDate: '2023-07',
          entity: 'Bookbinders’ Meeting',
          location: 'Lyon, France',
        },
      ],
    ],
    // Talks below their host.
    [
      'Talks',
      '- **Brown University, Providence, RI**\n    - Book Lecture, “What paper expects,” 2017\n    - “Bursts of ink”, March 2015',
      [
        {
          name: 'What paper expects',
          description: 'Book Lecture',
          startDate: '2017',
          endDate: '2017',
          entity: 'Brown University',
          location: 'Providence, RI',
        },
        {
          name: 'Bursts of ink',
          startDate: '2015-03',
          endDate: '2015-03',
          entity: 'Brown University',
          location: 'Providence, RI',
        },
      ],
    ],
    // A table.
    [
      'Talks',
      '| Date | Title | Event | |\n|---|---|---|---|\n| 9.6.2022 | Ink, water, light | Wet Sounds, Kuhmo | keynote |\n| 5/2016 | Forty presses | Department of Music, Durham University | invited |',
      [
        {
          name: 'Ink, water, light',
          startDate: '2022-06-09',
          endDate: '2022-06-09',
          roles: ['keynote'],
          entity: 'Wet Sounds',
          location: 'Kuhmo',
        },
        {
          name: 'Forty presses',
          startDate: '2016-05',
          endDate: '2016-05',
          roles: ['invited'],
          entity: 'Department of Music, Durham University',
        },
      ],
    ],
    // A seminar without a title.
    [
      'Talks',
      '- Séminaire EDP, IRMA, Strasbourg, novembre 2021\n- Séminaire ANEDP, Laboratoire Paul Painlevé, Lille, 2018',
      [
        {
          name: 'Séminaire EDP',
          startDate: '2021-11',
          endDate: '2021-11',
          entity: 'IRMA',
          location: 'Strasbourg',
        },
        {
          name: 'Séminaire ANEDP',
          startDate: '2018',
          endDate: '2018',
          entity: 'Laboratoire Paul Painlevé',
          location: 'Lille',
        },
      ],
    ],
    // The university that held the meeting.
    [
      'Talks',
      '- “Attention”, Canadian Book Association, York University, Toronto, June 3, 2023',
      [
        {
          name: 'Attention',
          startDate: '2023-06-03',
          endDate: '2023-06-03',
          entity: 'Canadian Book Association',
          location: 'York University, Toronto',
        },
      ],
    ],
    // The seminar of a university.
    [
      'Talks',
      '- “Attention”, Book Colloquium, Queen’s University, Kingston, March 17, 2023',
      [
        {
          name: 'Attention',
          startDate: '2023-03-17',
          endDate: '2023-03-17',
          entity: 'Book Colloquium, Queen’s University',
          location: 'Kingston',
        },
      ],
    ],
    // A plain title, and the meeting in italics behind its full stop.
    [
      'Talks',
      '- Breath and rhythm in skaldic verse. *Nordic Philology Days*, Bergen, Norway. April 2021.',
      [
        {
          name: 'Breath and rhythm in skaldic verse',
          startDate: '2021-04',
          endDate: '2021-04',
          entity: 'Nordic Philology Days',
          location: 'Bergen, Norway',
        },
      ],
    ],
    // What leads to the meeting, and above the list what its initials stand for.
    [
      'Talks',
      'SNP = Society for Norse Philology\n\n- “Staves and Breath,” presented at the SNP Annual Meeting, 2019',
      [
        {
          name: 'Staves and Breath',
          startDate: '2019',
          endDate: '2019',
          entity: 'SNP Annual Meeting',
        },
      ],
    ],
  ],
  'talk',
)
