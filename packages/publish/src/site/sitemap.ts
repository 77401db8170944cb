import { escapeXml } from './xml.ts'

/** The paths that a search engine may list, as they are linked to. */
const listed: readonly (readonly [path: string, link: string])[] = [
  ['index.html', ''],
  ['resume.pdf', 'resume.pdf'],
]

/** A sitemap (sitemaps.org 0.9) of the page and the PDF, where they are there. */
export function sitemap(paths: readonly string[], base: string): string {
  const urls = listed.filter(([path]) => paths.includes(path)).map(([, link]) => new URL(link, base).href)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls.map((url) => `  <url><loc>${escapeXml(url)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')
}
