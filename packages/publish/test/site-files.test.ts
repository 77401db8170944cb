import { expect, test } from 'vitest'
import { siteFiles } from '../src/site/site-files.ts'
import { bundleOf, resume } from './sample.ts'

const files = siteFiles(
  resume,
  bundleOf(resume, { 'index.html': 'x', 'resume.pdf': 'x' }).files,
  'https://ada.example/cv',
)
const textOf = (path: string): string => Buffer.from(files.get(path) ?? '').toString()

test('a site has what search engines, feed readers and hosts ask for', () => {
  expect([...files.keys()]).toEqual([
    'index.html',
    'resume.pdf',
    'feed.xml',
    'sitemap.xml',
    'robots.txt',
    '_headers',
    '.nojekyll',
  ])
})

test('the sitemap names the page and the PDF by absolute URLs', () => {
  expect(textOf('sitemap.xml')).toContain('<loc>https://ada.example/cv/</loc>')
  expect(textOf('sitemap.xml')).toContain('<loc>https://ada.example/cv/resume.pdf</loc>')
  expect(textOf('robots.txt')).toContain('Sitemap: https://ada.example/cv/sitemap.xml')
})

test('the feed has the newest publication first, escaped, with identifiers that stay', () => {
  const feed = textOf('feed.xml')
  expect(feed.indexOf('On &lt;storms&gt; &amp; wind')).toBeGreaterThan(0)
  expect(feed.indexOf('On &lt;storms&gt;')).toBeLessThan(feed.indexOf('On tides'))
  expect(feed).toContain('<updated>2021-01-01T00:00:00Z</updated>')
  expect(feed).toContain('<id>https://doi.org/10.1000/tides</id>')
  expect(feed).toMatch(/<id>urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}<\/id>/)
})

test('without its URL there is no feed and no sitemap', () => {
  expect([...siteFiles(resume, new Map(), undefined).keys()]).toEqual(['robots.txt', '_headers', '.nojekyll'])
})

test('without publications there is no feed', () => {
  expect([...siteFiles({}, new Map(), 'https://a.example').keys()]).not.toContain('feed.xml')
})
