import { expect, test } from 'vitest'
import { privateKinds } from '../src/privacy/private-fields.ts'
import { withholdPrivate } from '../src/privacy/withhold-private.ts'
import { resume } from './sample.ts'

test('takes out what is private, lists each value, and leaves the rest', () => {
  const before = structuredClone(resume)
  const result = withholdPrivate(resume)
  expect(result.withheld.map(({ pointer }) => pointer)).toEqual([
    '/basics/phone',
    '/basics/location/address',
    '/basics/location/postalCode',
    '/basics/birthDate',
    '/basics/nationality',
    '/references/0/email',
    '/references/0/phone',
  ])
  expect(result.resume.basics).toEqual({
    name: 'Ada Beispiel',
    email: 'ada@example.org',
    location: { city: 'Berlin', countryCode: 'DE' },
  })
  expect(result.resume.references).toEqual([{ name: 'Prof. B. Muster' }])
  expect(result.leaks).toEqual([])
  expect(resume).toEqual(before)
})

test.for([
  ['phone', 'phone'],
  ['address', 'street address'],
  ['birth', 'birth date'],
  ['nationality', 'nationality'],
  ['referees', 'referee’s email'],
] as const)('%s goes out where it is included', ([kind, label]) => {
  expect(withholdPrivate(resume, [kind]).withheld.map((item) => item.label)).not.toContain(label)
  const others = privateKinds.filter((other) => other !== kind)
  expect(withholdPrivate(resume, others).withheld.map((item) => item.label)).toContain(label)
})

test('text without a place is private', () => {
  const unplaced = [{ text: 'married, two children', line: 3, column: 1 }]
  expect(withholdPrivate({ meta: { unplaced, theme: 'offprint' } }).resume).toEqual({
    meta: { theme: 'offprint' },
  })
})

test('says where a withheld value still stands, however it is written there', () => {
  const basics = { phone: '+49 (30) 123-4567', summary: 'Call +49 30 1234567 for details.' }
  expect(withholdPrivate({ basics }).leaks).toEqual([
    { kind: 'phone', label: 'phone', pointer: '/basics/summary' },
  ])
})
