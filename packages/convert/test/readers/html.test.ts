import { expect, test } from 'vitest'
import { convert } from '../../src/index.ts'

const page = (
  main: string,
  header = '<h1>Ilse Vondel</h1><p><a href="mailto:ilse@vondel.example">ilse@vondel.example</a></p>',
): string =>
  `<!DOCTYPE html><html lang="en"><title>CV</title><body><nav><a href="/blog">Blog</a></nav><header>${header}</header><main>${main}</main></body></html>`

test('the header that has the name belongs to the main content', async () => {
  const { resume } = await convert(page('<h2>Interests</h2><ul><li>Dikes</li><li>Polders</li></ul>'))
  expect(resume.basics).toMatchObject({ name: 'Ilse Vondel', email: 'ilse@vondel.example' })
  expect(JSON.stringify(resume)).not.toContain('Blog')
})

test('boxes that hold a time are entries, their blocks its lines', async () => {
  const { resume } = await convert(
    page(`<h2>Employment</h2>
      <div class="entry"><p><time datetime="2018">2018</time> – present</p><div><p>Associate Professor</p><p>University of Groot, <b>Department of Maps</b></p></div></div>
      <div class="entry"><p><time datetime="2014">2014</time> – <time datetime="2018">2018</time></p><div><p>Lecturer</p><p>Polder College</p></div></div>
      <h2>Publications</h2><ol>
      <li class="work"><p>J2</p><div>Vondel, I., &amp; Maas, T. (2021). Dikes and memory. <i>Journal of Wet Places</i>, 12(3), 44–60.</div></li>
      <li class="work"><p>J1</p><div>Vondel, I. (2019). Reading the polder. <i>Landscape Letters</i>, 4(1), 1–19.</div></li></ol>`),
  )
  expect(resume.work).toMatchObject([
    {
      name: 'University of Groot',
      position: 'Associate Professor',
      department: 'Department of Maps',
      startDate: '2018',
    },
    { name: 'Polder College', position: 'Lecturer', startDate: '2014', endDate: '2018' },
  ])
  expect(resume.publications).toMatchObject([
    { name: 'Dikes and memory', authors: ['Vondel, I.', 'Maas, T.'] },
    { name: 'Reading the polder', authors: ['Vondel, I.'] },
  ])
})

const said = (data: string): string =>
  page('<h2>Interests</h2><ul><li>Dikes</li></ul>', `<h1>Ilse Vondel</h1>${data}`)

test.for<[string, string]>([
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Dikes"},{"@type":["Person"],"name":"I. Vondel","email":"mailto:ilse@vondel.example","sameAs":["https://github.com/ivondel"]}]}</script>',
  ],
  [
    'microdata',
    '<div itemscope itemtype="https://schema.org/Person"><a itemprop="sameAs" href="https://github.com/ivondel"></a><meta itemprop="email" content="ilse@vondel.example"><span itemscope itemprop="worksFor"><meta itemprop="email" content="office@groot.example"></span></div>',
  ],
  [
    'h-card',
    '<p class="h-card"><a class="u-email" href="mailto:ilse@vondel.example"></a><a rel="me" href="https://github.com/ivondel"></a></p>',
  ],
])('what a page says of its owner as %s completes what it prints', async ([, data]) => {
  const { resume } = await convert(said(data))
  expect(resume.basics).toMatchObject({
    name: 'Ilse Vondel',
    email: 'ilse@vondel.example',
    profiles: [{ network: 'GitHub', username: 'ivondel' }],
  })
})

test('the properties of a name and an address stay on one line', async () => {
  const { resume } = await convert(
    page(
      '<h2>Interests</h2><ul><li>Dikes</li></ul>',
      '<div class="h-card"><h1><span class="p-given-name">Ilse</span> <span class="p-family-name">Vondel</span></h1><p><span class="p-postal-code">2611</span> <span class="p-locality">Delft</span></p></div>',
    ),
  )
  expect(resume.basics).toMatchObject({
    name: 'Ilse Vondel',
    location: { city: 'Delft', postalCode: '2611' },
  })
})

test('printed values outweigh structured data, and data that is no JSON says nothing', async () => {
  const { resume } = await convert(
    page(
      '<h2>Interests</h2><ul><li>Dikes</li></ul>',
      '<h1>Ilse Vondel</h1><p>ilse@vondel.example</p><script type="application/ld+json">{"@type":</script><script type="application/ld+json">{"@type":"Person","name":"Somebody Else","email":"else@example.org"}</script>',
    ),
  )
  expect(resume.basics).toEqual({ name: 'Ilse Vondel', email: 'ilse@vondel.example' })
})

test.for<[string, string]>([
  ['script', `<script type="application/ld+json">${'['.repeat(100_000)}</script>`],
  [
    'deep graph',
    `<script type="application/ld+json">${'{"author":'.repeat(50_000)}1${'}'.repeat(50_000)}</script>`,
  ],
])('a hostile %s is bounded', async ([, data]) => {
  expect((await convert(said(data))).resume.basics?.name).toBe('Ilse Vondel')
})

test('a box that holds sections is no entry, and what lays out an item stays in it', async () => {
  const { resume } = await convert(
    page(
      `<article><div class="card"><h3>Contact</h3><table><tr><td><b>Email</b></td><td>ilse@vondel.example</td></tr></table></div>
      <div class="card"><h3>Education</h3><ul>
      <li><div class="row"><div class="left"><table><tr><td>2012 - 2016</td></tr><tr><td>Delft, Netherlands</td></tr></table></div><div class="right"><h6>MSc</h6><h6>Polder College</h6></div></div></li>
      <li><div class="row"><div class="left"><table><tr><td>2009 - 2012</td></tr></table></div><div class="right"><h6>BSc</h6><h6>University of Groot</h6></div></div></li></ul></div></article>`,
      '<h1>CV</h1><p>Ilse Vondel</p>',
    ),
  )
  expect(resume.basics).toMatchObject({ name: 'Ilse Vondel', email: 'ilse@vondel.example' })
  expect(resume.education).toMatchObject([
    { institution: 'Polder College', studyType: 'MSc', startDate: '2012', endDate: '2016' },
    { institution: 'University of Groot', studyType: 'BSc', startDate: '2009', endDate: '2012' },
  ])
})
