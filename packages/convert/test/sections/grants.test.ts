import { checkProjects } from './check-projects.ts'

checkProjects(
  [
    // Funder in bold, number in brackets.
    [
      'Grants',
      '- **NIHR Research for Patient Benefit** (NIHR299901), “Reading by smartphone”, Chief Investigator, £249,870, Apr 2023 – Sep 2025',
      [
        {
          name: 'Reading by smartphone',
          startDate: '2023-04',
          endDate: '2025-09',
          roles: ['Chief Investigator'],
          entity: 'NIHR Research for Patient Benefit',
          amount: { value: 249870, currency: 'GBP' },
          identifier: 'NIHR299901',
        },
      ],
    ],
    // A plain title with a colon.
    [
      'Grants',
      '- Seeds on the move: ant dispersal in burnt landscapes. Quill, Pham. 2020. Hermon Slade Foundation, HSF 20/099 ($74,820).',
      [
        {
          name: 'Seeds on the move: ant dispersal in burnt landscapes',
          description: 'Quill, Pham.',
          startDate: '2020',
          endDate: '2020',
          entity: 'Hermon Slade Foundation',
          amount: { value: 74820, currency: 'USD' },
          identifier: 'HSF 20/099',
        },
      ],
    ],
    // The heading says which dollar.
    [
      'Grants (A$ unless stated)',
      '- Grass on the Barkly. 2013–15. NT Department of Land Resource Management. ($96,500)',
      [
        {
          name: 'Grass on the Barkly',
          startDate: '2013',
          endDate: '2015',
          entity: 'NT Department of Land Resource Management',
          amount: { value: 96500, currency: 'AUD' },
        },
      ],
    ],
    // A funder in italics behind the title.
    [
      'Grants',
      '- Travel grant, *Stichting Fonds Boek*, € 1,850, 2013',
      [
        {
          name: 'Travel grant',
          startDate: '2013',
          endDate: '2013',
          entity: 'Stichting Fonds Boek',
          amount: { value: 1850, currency: 'EUR' },
        },
      ],
    ],
    // Labels.
    [
      'Grants',
      '1. DiKleb – Digital qualification of joints\n   * Programme: BMBF\n   * Volume: 1,1 Mio. EUR\n   * Period: Jul 2019 – Jun 2022\n   * Role: Co-applicant, with L. Wirsing\n2. Start-up grant\n   * Programme: Leibniz Universität Hannover\n   * Volume: 24.800 EUR\n   * Period: 2018',
      [
        {
          name: 'DiKleb – Digital qualification of joints',
          startDate: '2019-07',
          endDate: '2022-06',
          roles: ['Co-applicant, with L. Wirsing'],
          entity: 'BMBF',
          amount: { value: 1100000, currency: 'EUR' },
        },
        {
          name: 'Start-up grant',
          startDate: '2018',
          endDate: '2018',
          entity: 'Leibniz Universität Hannover',
          amount: { value: 24800, currency: 'EUR' },
        },
      ],
    ],
    // A year in the name of a programme.
    [
      'Grants',
      '- **PRIN 2022**, «Algoritmi e garanzie» (ALGAR): principal investigator, 98.400 €, 2023-2025',
      [
        {
          name: 'Algoritmi e garanzie (ALGAR)',
          startDate: '2023',
          endDate: '2025',
          roles: ['principal investigator'],
          entity: 'PRIN 2022',
          amount: { value: 98400, currency: 'EUR' },
        },
      ],
    ],
    // A file number of no known shape.
    [
      'Grants',
      '- ANID-Millennium Nucleus NCN19_999, “Haloes of the South”, associate researcher, 2020 – 2023',
      [
        {
          name: 'Haloes of the South',
          startDate: '2020',
          endDate: '2023',
          roles: ['associate researcher'],
          entity: 'ANID-Millennium Nucleus',
          identifier: 'NCN19_999',
        },
      ],
    ],
    // Who led it.
    [
      'Grants',
      '- “Quiet Nights”, Ohio Department of Health, 2019–2021, $96,000 (PI: B. Oyelowo)',
      [
        {
          name: 'Quiet Nights',
          description: 'PI: B. Oyelowo',
          startDate: '2019',
          endDate: '2021',
          entity: 'Ohio Department of Health',
          amount: { value: 96000, currency: 'USD' },
        },
      ],
    ],
    // Two things in one bracket.
    [
      'Grants',
      '- SSHRC Insight Grant, “Custom, Habit, Freedom” (PI; with Idris Belcourt), 2020–2025, C$98,420',
      [
        {
          name: 'Custom, Habit, Freedom',
          description: 'with Idris Belcourt',
          startDate: '2020',
          endDate: '2025',
          roles: ['PI'],
          entity: 'SSHRC Insight Grant',
          amount: { value: 98420, currency: 'CAD' },
        },
      ],
    ],
  ],
  'grant',
)
