import { stripVTControlCharacters } from 'node:util'
import type { Resume } from '@offprint/schema'
import { expect, test } from 'vitest'
import { resumeCard } from '../../src/npm/resume-card.ts'

const card = (resume: Resume): string[] =>
  stripVTControlCharacters(resumeCard(resume))
    .split('\n')
    .map((line) => line.replace(/^ {2}│ /, ''))
    .filter(Boolean)

test('says who, what, where, how to reach them, and what the CV holds', () => {
  const resume: Resume = {
    basics: {
      name: 'Ada Beispiel',
      label: 'Reader in Tides',
      email: 'ada@example.org',
      url: 'https://ada.example',
      location: { city: 'Berlin', countryCode: 'DE' },
      profiles: [{ network: 'GitHub', username: 'ada', url: 'https://github.com/ada' }],
    },
    publications: [{ name: 'On tides' }, { name: 'On storms' }],
    awards: [{ title: 'Medal' }],
  }
  expect(card(resume)).toEqual([
    'Ada Beispiel',
    'Reader in Tides',
    'Berlin, DE',
    'Web     https://ada.example',
    'E-mail  ada@example.org',
    'GitHub  https://github.com/ada',
    '2 publications, 1 award',
  ])
})

test('takes the present post where nothing says what its owner does', () => {
  const work = [
    { position: 'Fellow', name: 'College', endDate: '2015' },
    { position: 'Reader', name: 'Institute' },
  ]
  expect(card({ basics: { name: 'Ada' }, work })).toContain('Reader, Institute')
})

test('lets no text of the document move the cursor', () => {
  const printed = resumeCard({ basics: { name: 'A\u001b[2Jda\r\u202e' } })
  for (const hidden of ['\u001b[2J', '\r', '\u202e']) expect(printed).not.toContain(hidden)
})
