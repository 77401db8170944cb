import type { Element } from 'hast'
import type { StretchName } from '../../document/named-stretch.ts'

/** What pages, schema.org and microformats call the parts of an entry, without hyphens and prefixes. */
const WORDS: Readonly<Partial<Record<StretchName, string>>> = {
  position: 'position jobtitle job',
  organization: `organization organisation org company employer institution university school awarder issuer publisher
    worksfor hiringorganization alumniof affiliation`,
  department: 'department',
  place: 'location joblocation place',
  note: 'summary description',
  highlights: 'highlights responsibilities achievements accomplishments',
  keywords: 'keywords keyword tags taglist labelkeyword technologies techstack',
  courses: 'courses coursework',
  level: 'level skilllevel proficiency fluency',
  reference: 'quote quotation testimonial',
}

const NAMES: ReadonlyMap<string, StretchName> = new Map(
  Object.entries(WORDS).flatMap(([name, words]) =>
    words.split(/\s+/u).map((word): [string, StretchName] => [word, name as StretchName]),
  ),
)

const MICROFORMAT = /^(?:p|u|dt|e)-/

/** What the classes or the properties of an element say that stands in it; the first that is known counts. */
export function namedByClass({ properties: { className, itemProp } }: Element): StretchName | undefined {
  for (const token of [itemProp, className].flat()) {
    const word = String(token ?? '')
      .replace(MICROFORMAT, '')
      .replace(/[-_]/g, '')
      .toLowerCase()
    const name = NAMES.get(word)
    if (name) return name
  }
  return undefined
}

const EVENTS: ReadonlySet<unknown> = new Set(['h-event', 'vevent', 'p-experience', 'p-education'])

/** Whether h-event, h-resume or hCalendar before them say that an element is an entry. */
export function isEvent({ properties: { className } }: Element): boolean {
  return [className].flat().some((name) => EVENTS.has(name))
}
