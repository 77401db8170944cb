import { render } from 'jsonresume-theme-offprint'
import { expect, test } from 'vitest'
import { pageToMarkdown } from '../src/publishing/page-to-markdown.ts'

test('the page becomes Markdown with headings, lists and links, and without its table of contents', async () => {
  const markdown = await pageToMarkdown(
    await render({
      basics: { name: 'Ada Beispiel', email: 'ada@example.org', summary: 'Works on tides & storms.' },
      awards: [{ title: 'Medal', date: '2020' }],
      publications: [{ name: 'On tides', releaseDate: '2019', url: 'https://doi.org/10.1000/tides' }],
    }),
  )
  expect(markdown).toMatch(/^# Ada Beispiel$/m)
  expect(markdown).toMatch(/^## Awards and honours$/m)
  expect(markdown).toContain('(https://doi.org/10.1000/tides)')
  expect(markdown).toContain('<ada@example.org>')
  expect(markdown).not.toContain('](#')
})
