import { expect, test } from 'vitest'
import { projectsOf } from './projects-of.ts'

test('media pieces in an outreach section are media, and the rest is service', async () => {
  const items = await projectsOf(
    'Outreach',
    '- Radio interview, *NPO Radio 1*, 22 Feb 2020\n- School visits, 2015',
  )
  expect(items).toEqual([
    {
      name: 'Radio interview',
      startDate: '2020-02-22',
      endDate: '2020-02-22',
      entity: 'NPO Radio 1',
      type: 'media',
    },
  ])
})

test('software is named before a dash or a colon and described behind it', async () => {
  const items = await projectsOf(
    'Software',
    '- 🌲 [**treeline**](https://code.example.org/treeline) – point clouds to single trees\n- `muse-gc`: pipeline for finding clusters, 2019',
  )
  expect(items).toEqual([
    {
      name: 'treeline',
      description: 'point clouds to single trees',
      url: 'https://code.example.org/treeline',
      type: 'software',
    },
    {
      name: 'muse-gc',
      description: 'pipeline for finding clusters',
      startDate: '2019',
      endDate: '2019',
      type: 'software',
    },
  ])
})

test('a heading that no lexicon knows is the type', async () => {
  const items = await projectsOf(
    'Puppetry',
    '- *Bog song*, Folk Music Festival, 2019\n- *Reed song*, Folk Music Festival, 2021',
  )
  expect(items).toEqual([
    {
      name: 'Bog song',
      startDate: '2019',
      endDate: '2019',
      entity: 'Folk Music Festival',
      type: 'Puppetry',
    },
    {
      name: 'Reed song',
      startDate: '2021',
      endDate: '2021',
      entity: 'Folk Music Festival',
      type: 'Puppetry',
    },
  ])
})
