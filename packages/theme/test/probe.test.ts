import { expect, test } from 'vitest'
import { render } from '../src/render.ts'
import { probe } from './probe.ts'
import { textOf } from './text-of.ts'

/** What is no part of the text of a CV: about the file, for tools, or a second form of what is shown. */
const notText = [
  /^\/\$schema$/,
  /^\/meta\//,
  /^\/basics\/image$/,
  /\/citation\/(?:id|categories|custom|keyword|language)(?:\/|$)/,
  /\/citation\/(?:citation-key|citation-label|citation-number|first-reference-note-number)$/,
  /\/citation\/(?:shortTitle|title-short|journalAbbreviation|container-title-short|volume-title-short|translated-title-short)$/,
  /\/citation\/(?:page-first|locator|event|part|printing|supplement)$/,
  /\/citation\/(?:accessed|available-date|container|event-date|original-date|submitted)(?:\/|$)/,
  /\/citation\/issued\/(?:season|circa|literal|raw|edtf)$/,
  /\/(?:comma-suffix|static-ordering|parse-names)$/,
  /\/citation\/[a-z-]+\/literal$/,
]

/** What is shown in one form only, the fuller one where there are two. */
const derived = /^\/publications\/(?:name|publisher|releaseDate|doi|url|summary|authors|status)$/
const printed = /\/printedDate$/

const isText = (pointer: string): boolean => !notText.some((pattern) => pattern.test(pointer))

test.for<[string, (pointer: string) => boolean]>([
  ['with citations', (pointer) => !isText(pointer) || printed.test(pointer) || derived.test(pointer)],
  [
    'without citations',
    (pointer) => !isText(pointer) || printed.test(pointer) || pointer.includes('/citation'),
  ],
  [
    'with printed dates',
    (pointer) =>
      !isText(pointer) ||
      (/[dD]ate$/.test(pointer) && !printed.test(pointer)) ||
      pointer.includes('/citation'),
  ],
])('every field is shown, %s', ([, skip]) => {
  const { resume, marks } = probe(skip)
  const html = render(resume)
  const text = textOf(html)
  const missing = [...marks].filter(
    ([pointer, mark]) =>
      !(text.includes(mark) || (/url$/i.test(pointer) && html.includes(`href="https://${mark}.`))),
  )
  expect(marks.size).toBeGreaterThan(100)
  expect(missing.map(([pointer]) => pointer)).toEqual([])
})
