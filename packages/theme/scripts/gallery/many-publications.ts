import type { CitationType, Publication, Resume } from '@offprint/schema'

const types: readonly CitationType[] = [
  'article-journal',
  'paper-conference',
  'chapter',
  'article-journal',
  'article',
]
const families = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel']

/** A made-up resume with as many publications as asked for, the same each time. */
export function manyPublications(count: number): Resume {
  return {
    basics: {
      name: 'Ivy Juniper',
      label: 'Professor of Dendrology',
      email: 'ivy@example.org',
      summary: 'Trees, mostly.',
    },
    work: [{ name: 'University of the Woods', position: 'Professor', startDate: '1990' }],
    publications: Array.from({ length: count }, (_, index) => publication(index, count)),
  }
}

function publication(index: number, count: number): Publication {
  const type = types[index % types.length] ?? 'article-journal'
  const year = 2024 - Math.floor((index * 34) / count)
  const authors = [
    'Juniper I',
    ...families.slice(0, 1 + (index % 7)).map((family, place) => `${family} ${'ABCDEFGH'[place]}`),
  ]
  const title = `On the growth of ${families[index % families.length]?.toLowerCase()} stands under a changing climate, part ${index + 1}`
  return {
    name: title,
    type,
    authors,
    publisher: 'Journal of Trees',
    releaseDate: String(year),
    doi: `10.5555/trees.${index}`,
    citation: {
      type,
      title,
      'container-title': 'Journal of Trees',
      volume: String(1 + (index % 60)),
      page: `${index + 1}-${index + 12}`,
      DOI: `10.5555/trees.${index}`,
      issued: { 'date-parts': [[year]] },
    },
  }
}
