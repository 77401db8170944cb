import { createHash } from 'node:crypto'
import type { Publication, Resume } from '@offprint/schema'
import { escapeXml } from './xml.ts'

const most = 50
const undated = '1970-01-01T00:00:00Z'

/**
 * An Atom feed (RFC 4287) of the newest publications. Its times come from the publications' own dates, so that the
 * same resume gives the same feed; nothing where there are no publications.
 */
export function publicationsFeed(resume: Resume, base: string): string | undefined {
  const entries = (resume.publications ?? [])
    .map((publication) => ({ publication, time: timeOf(publication) }))
    .sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1))
    .slice(0, most)
  if (entries.length === 0) return undefined
  const name = resume.basics?.name ?? 'Publications'
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <title>${escapeXml(`${name}: publications`)}</title>`,
    `  <id>${escapeXml(`${base}feed.xml`)}</id>`,
    `  <link rel="self" href="${escapeXml(`${base}feed.xml`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(base)}"/>`,
    `  <updated>${entries[0]?.time ?? undated}</updated>`,
    `  <author><name>${escapeXml(name)}</name></author>`,
    ...entries.flatMap(({ publication, time }) => entryLines(publication, time, base)),
    '</feed>',
    '',
  ].join('\n')
}

function entryLines(publication: Publication, time: string, base: string): string[] {
  const { name = '', authors = [], publisher, url, doi } = publication
  const link = url ?? (doi === undefined ? base : `https://doi.org/${doi}`)
  const summary = [authors.join(', '), publisher]
    .filter((part) => part !== undefined && part !== '')
    .join('. ')
  return [
    '  <entry>',
    `    <title>${escapeXml(name)}</title>`,
    `    <id>${escapeXml(identifierOf(publication))}</id>`,
    `    <link href="${escapeXml(link)}"/>`,
    `    <updated>${time}</updated>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ]
}

/** The DOI, else a name-based UUID (RFC 9562, version 8) of what doesn't change when a reference is corrected. */
function identifierOf({ doi, name = '', releaseDate = '' }: Publication): string {
  if (doi !== undefined) return `https://doi.org/${doi}`
  const hash = createHash('sha256')
    .update(`${name.toLowerCase()}\n${releaseDate.slice(0, 4)}`)
    .digest('hex')
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
}

/** A date of any precision as the start of its day, month or year. */
function timeOf({ releaseDate = '' }: Publication): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(releaseDate) ?? []
  return year === undefined ? undated : `${year}-${month}-${day}T00:00:00Z`
}
