import { expect, test } from 'vitest'
import { validateResume } from '../src/index.ts'

const uris: readonly [uri: string, message: RegExp, remedy: RegExp][] = [
  ['', /empty/, /Leave the key out/],
  [' https://example.org', /white space around/, /“https:\/\/example\.org”/],
  ['www.example.org/ada', /how to get there/, /“https:\/\/www\.example\.org\/ada”/],
  ['//example.org', /how to get there/, /“https:\/\/example\.org\/”/],
  ['ada@example.org', /an e-mail address/, /“mailto:ada@example\.org”/],
  ['https://example.org/größe', /the character “ö”/, /“https:\/\/example\.org\/gr%C3%B6%C3%9Fe”/],
  ['https://example.org/a b', /the character “ ”/, /“https:\/\/example\.org\/a%20b”/],
  ['https://example.org/{a}', /is not a URL/, /“https:\/\/example\.org\/%7Ba%7D”/],
  ['http://[::', /is not a URL/, /stray bracket/],
]

test.for(uris)('the URL %j', ([url, message, remedy]) => {
  const [problem, ...others] = validateResume({ basics: { url } })
  expect(others).toEqual([])
  expect(problem).toMatchObject({ rule: 'uri', severity: 'error', value: url })
  expect(problem?.message).toMatch(message)
  expect(problem?.remedy).toMatch(remedy)
})

const emails: readonly [email: string, message: RegExp, remedy: RegExp][] = [
  ['', /empty/, /Leave the key out/],
  ['ada@example.org ', /white space around/, /“ada@example\.org”/],
  ['mailto:ada@example.org', /a link to/, /“ada@example\.org”/],
  ['ada [at] example [dot] org', /spells the sign @ out/, /“ada@example\.org”/],
  ['ada at example dot org', /spells the sign @ out/, /“ada@example\.org”/],
  ['ada.example.org', /has no @/, /whole address/],
  ['ada@example.org, ada@example.com', /more than one address/, /Keep one/],
  ['adä@example.org', /no “ä”/, /ASCII/],
  ['ada@example', /is not an e-mail address/, /name@example\.org/],
]

test.for(emails)('the e-mail address %j', ([email, message, remedy]) => {
  const [problem, ...others] = validateResume({ basics: { email } })
  expect(others).toEqual([])
  expect(problem).toMatchObject({ rule: 'email', severity: 'error', value: email })
  expect(problem?.message).toMatch(message)
  expect(problem?.remedy).toMatch(remedy)
})

const dates: readonly [date: string, remedy: RegExp][] = [
  ['', /Leave the key out/],
  ['present', /no end date/],
  ['Heute', /no end date/],
  ['2020/5', /“2020-05”/],
  ['2020.05.01', /“2020-05-01”/],
  ['1.5.2020', /“2020-05-01”/],
  ['2020-05-01T12:00:00', /“2020-05-01”/],
  ['2019-2021', /“startDate”.*“endDate”/],
  ['2019-21', /“startDate”.*“endDate”/],
  ['2019 – 2021', /“startDate”.*“endDate”/],
  ['May 2020', /“2014-06”.*“printedDate”/],
  ['20', /“2014-06”/],
]

test.for(dates)('the date %j', ([endDate, remedy]) => {
  const [problem, ...others] = validateResume({ work: [{ endDate }] })
  expect(others).toEqual([])
  expect(problem).toMatchObject({ rule: 'date', severity: 'error', value: endDate })
  expect(problem?.remedy).toMatch(remedy)
})

const others: readonly [resume: unknown, remedy: RegExp][] = [
  [{ basics: { name: 3 } }, /"3"/],
  [{ basics: { name: true } }, /"true"/],
  [{ basics: { name: ['A'] } }, /one text/],
  [{ basics: { name: null } }, /Leave the key out/],
  [{ work: 'x' }, /square brackets/],
  [{ basics: 'x' }, /braces/],
  [{ projects: [{ amount: { value: '3 EUR' } }] }, /bare number/],
  [{ meta: { sections: [{ title: 'x', level: '1' }] } }, /whole number/],
  [{ basics: { orcid: 'https://orcid.org/0000-0002-1694-233x' } }, /Write “0000-0002-1694-233X”/],
  [{ basics: { orcid: 'none' } }, /four groups/],
  [{ publications: [{ doi: 'https://doi.org/10.1000/182' }] }, /Write “10\.1000\/182”/],
  [{ publications: [{ doi: 'none' }] }, /from “10\.” on/],
  [{ publications: [{ type: 'Journal Article' }] }, /Write “article-journal”/],
  [{ publications: [{ type: 'InProceedings' }] }, /Write “paper-conference”/],
  [{ publications: [{ type: 'Patent' }] }, /Write “patent”/],
  [{ publications: [{ type: 'x' }] }, /Write one of: article, .*webpage/],
  [{ meta: { sections: [{ title: 'x', level: 1, select: { section: 'preprint' } }] } }, /one of: basics/],
  [{ publications: [{ links: [{}] }] }, /Add “url”/],
  [{ publications: [{ citation: { type: 'book', isbn: '1' } }] }, /“custom”/],
  [{ talks: [] }, /“projects”.*“meta”/],
  [{ work: [{ startDate: '2021-02-30' }] }, /“2021-02”/],
  [{ work: [{ startDate: '2021-19-30' }] }, /“2021”/],
]

test.for(others)('%j', ([resume, remedy]) => {
  const [problem, ...more] = validateResume(resume)
  expect(more).toEqual([])
  expect(problem?.remedy).toMatch(remedy)
})

test('a long value is cut in the message', () => {
  const [problem] = validateResume({ basics: { email: 'x'.repeat(10_000) } })
  expect(problem?.message.length).toBeLessThan(200)
})
