import { checkProjects } from './check-projects.ts'

checkProjects(
  [
    // A course with its role and institution.
    [
      'Teaching',
      '- BIOL3044 Plant Ecology (coordinator), The University of Queensland, 2017 – present\n    - includes a field course',
      [
        {
          name: 'BIOL3044 Plant Ecology',
          highlights: ['includes a field course'],
          startDate: '2017',
          roles: ['coordinator'],
          entity: 'The University of Queensland',
        },
      ],
    ],
    // The terms of a course in an item of their own.
    [
      'Teaching',
      '### Marsh University\n\n- LIN 201 Language and Mind\n  - *Fall 2018; Spring 2019*\n- LIN 305 Syntax\n  - *Spring 2018*',
      [
        {
          name: 'LIN 201 Language and Mind',
          startDate: '2018',
          endDate: '2019',
          entity: 'Marsh University',
        },
        {
          name: 'LIN 305 Syntax',
          startDate: '2018',
          endDate: '2018',
          entity: 'Marsh University',
        },
      ],
    ],
    // The institution above, the form before the title.
    [
      'Lehre',
      'Universität Bielefeld\n\n- WS 2018/19: Vorlesung „Einführung in die Geschichte“\n- SoSe 2017: Proseminar „Die Weihnachtsflut 1717“',
      [
        {
          name: 'Einführung in die Geschichte',
          keywords: ['Vorlesung'],
          startDate: '2018',
          endDate: '2019',
          entity: 'Universität Bielefeld',
        },
        {
          name: 'Die Weihnachtsflut 1717',
          keywords: ['Proseminar'],
          startDate: '2017',
          endDate: '2017',
          entity: 'Universität Bielefeld',
        },
      ],
    ],
    // A subject or an audience is no role.
    [
      'Teaching',
      '- Clinical Psychology (Fall 2012 – Spring 2018)\n- R for ecologists, two-day workshop, CSIRO Darwin, July 2012',
      [
        { name: 'Clinical Psychology', startDate: '2012', endDate: '2018' },
        {
          name: 'R for ecologists',
          description: 'two-day workshop',
          startDate: '2012-07',
          endDate: '2012-07',
          entity: 'CSIRO Darwin',
        },
      ],
    ],
    // Level and role in one bracket.
    [
      'Teaching',
      '- African Theologies (MA, convenor), Durham University, 2019–2021',
      [
        {
          name: 'African Theologies',
          description: 'MA',
          startDate: '2019',
          endDate: '2021',
          roles: ['convenor'],
          entity: 'Durham University',
        },
      ],
    ],
    // Courses in a row.
    [
      'Teaching',
      'Statics (BSc, 2011–2014); Bridges (BSc, 2012–2019); Durability (MSc, since 2014).',
      [
        { name: 'Statics', description: 'BSc', startDate: '2011', endDate: '2014' },
        { name: 'Bridges', description: 'BSc', startDate: '2012', endDate: '2019' },
        { name: 'Durability', description: 'MSc', startDate: '2014' },
      ],
    ],
    // Courses behind their institution.
    [
      'Teaching',
      '- Durham University, 2019–present: Introduction to Christianity (level 1); Pneumatology (level 3)',
      [
        {
          name: 'Introduction to Christianity',
          description: 'level 1',
          startDate: '2019',
          entity: 'Durham University',
        },
        { name: 'Pneumatology', description: 'level 3', startDate: '2019', entity: 'Durham University' },
      ],
    ],
    // A title with commas in bold.
    [
      'Teaching',
      '- **Sound, Archive, Field** (MA, 5 cr), University of Helsinki, spring 2020',
      [
        {
          name: 'Sound, Archive, Field',
          description: 'MA, 5 cr',
          startDate: '2020',
          endDate: '2020',
          entity: 'University of Helsinki',
        },
      ],
    ],
    // A number before the name.
    [
      'Teaching',
      '- PSYC 40111: Anxiety and Mood, Kent State University, 2012–2018',
      [
        {
          name: 'Anxiety and Mood',
          startDate: '2012',
          endDate: '2018',
          entity: 'Kent State University',
          identifier: 'PSYC 40111',
        },
      ],
    ],
  ],
  'teaching',
)
