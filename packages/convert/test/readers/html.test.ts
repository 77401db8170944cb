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
