import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

const CV = `# Ada Berg

## Publications

- A. Berg and B. Muster. On tides. *Annals of Water*, 12(3):45–67, 2019.
- A. Berg. On ebbs. *Annals of Water*, 13, 2020. doi:10.5555/ebb
`

const WORKS = `@article{tides, title={On {T}ides}, author={Berg, Ada and Muster, Bo}, journal={Annals of Water}, volume=12, year=2018, doi={10.5555/tide}}
@article{ebbs, title={On ebbs}, author={Berg, Ada}, journal={Annals of Water}, year=2020, pages={1--9}, doi={10.5555/EBB}}
@book{other, title={Another}, author={Berg, Ada}, year=2001}
`

test('a bibliography completes publications, and what differs is told', async () => {
  const bibliographies = [{ path: 'works.bib', bytes: new TextEncoder().encode(WORKS) }]
  const { resume, messages } = await convert(CV, { bibliographies })
  expect(resume.publications).toHaveLength(2)
  expect(resume.publications?.[0]).toMatchObject({
    doi: '10.5555/tide',
    releaseDate: '2019',
    url: 'https://doi.org/10.5555/tide',
  })
  expect(resume.publications?.[1]?.citation).toMatchObject({ page: '1-9', volume: '13' })
  expect(messages.filter(({ rule }) => rule.startsWith('bibliography')).map(({ reason }) => reason)).toEqual([
    '1 entry of works.bib matched no publication of the document; none was added',
    'year is "2019" here and "2018" in works.bib; the document’s is kept',
  ])
})

test('a file that is no bibliography is refused', async () => {
  const bibliographies = [{ path: 'cv.md', bytes: new TextEncoder().encode(CV) }]
  await expect(convert(CV, { bibliographies })).rejects.toMatchObject({ code: 'bibliography' })
})
