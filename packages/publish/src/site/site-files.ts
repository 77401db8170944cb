import type { Resume } from '@offprint/schema'
import type { Files } from '../bundle.ts'
import { publicationsFeed } from './publications-feed.ts'
import { securityHeaders } from './security-headers.ts'
import { sitemap } from './sitemap.ts'

/**
 * The small files that make a folder with a page into a site: a feed of publications, sitemap.xml, robots.txt,
 * security headers for hosts that read `_headers`, and `.nojekyll`, without which GitHub Pages leaves files out.
 * The feed and the sitemap need the site's absolute URL; without it they are not made.
 */
export function siteFiles(resume: Resume, files: Files, url: string | undefined): Files {
  const base = url === undefined ? undefined : url.replace(/\/?$/, '/')
  const texts: [string, string | undefined][] = [
    ['feed.xml', base && publicationsFeed(resume, base)],
    ['sitemap.xml', base && sitemap([...files.keys()], base)],
    ['robots.txt', robots(base)],
    ['_headers', securityHeaders()],
    ['.nojekyll', ''],
  ]
  const encoded = texts.flatMap(([path, text]): [string, Uint8Array][] =>
    text === undefined ? [] : [[path, Buffer.from(text)]],
  )
  return new Map([...files, ...encoded])
}

function robots(base: string | undefined): string {
  return `User-agent: *\nAllow: /\n${base === undefined ? '' : `Sitemap: ${base}sitemap.xml\n`}`
}
