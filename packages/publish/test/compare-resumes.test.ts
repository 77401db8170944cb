import type { Resume } from '@offprint/schema'
import { describe, expect, test } from 'vitest'
import { compareResumes } from '../src/difference/compare-resumes.ts'
import { summariseChanges } from '../src/difference/summarise-changes.ts'
import { resume } from './sample.ts'

const summary = (after: Resume, before: Resume = resume): string =>
  summariseChanges(compareResumes(before, after))
const [tides = {}, storms = {}] = resume.publications ?? []
const [reader = {}, fellow = {}] = resume.work ?? []
const rain = { name: 'On rain', releaseDate: '2022' }
const { phone: _, ...withoutPhone } = resume.basics ?? {}

describe('says what changed in terms of the items', () => {
  test.for<[string, Resume, string]>([
    ['nothing', structuredClone(resume), 'nothing'],
    ['another order', { ...resume, publications: [storms, tides] }, 'nothing'],
    ['one more', { ...resume, publications: [rain, tides, storms] }, '+ 1 publication'],
    ['two fewer', { ...resume, publications: [] }, '− 2 publications'],
    ['an end', { ...resume, work: [{ ...reader, endDate: '2024' }, fellow] }, '1 post ended'],
    ['a correction', { ...resume, work: [{ ...reader, name: 'The Institute' }, fellow] }, '1 post changed'],
    [
      'a new title',
      { ...resume, publications: [{ ...tides, name: 'On the tides' }, storms] },
      '− 1 publication',
    ],
    ['a field gone', { ...resume, basics: withoutPhone }, 'phone removed'],
    ['a field new', { ...resume, basics: { ...resume.basics, url: 'https://a.example' } }, 'url added'],
    [
      'its own stamps',
      { ...resume, meta: { version: 'v1.0.1', lastModified: '2024-01-01T00:00:00' } },
      'nothing',
    ],
    ['another theme', { ...resume, meta: { theme: 'offprint' } }, 'meta.theme added'],
    [
      'several things',
      {
        ...resume,
        basics: withoutPhone,
        publications: [rain, tides, storms],
        work: [{ ...reader, endDate: '2024' }, fellow],
      },
      '1 post ended, + 1 publication, phone removed',
    ],
  ])('%s', ([, after, expected]) => {
    expect(summary(after)).toContain(expected)
  })
})

test('an item that changed names its fields with both values', () => {
  const after = { ...resume, work: [{ ...reader, endDate: '2024' }, fellow] }
  expect(compareResumes(resume, after)).toEqual([
    {
      kind: 'ended',
      section: 'work',
      label: 'Reader, Institute',
      fields: [{ name: 'endDate', before: undefined, after: '2024' }],
    },
  ])
})

test('twins are told apart by their number', () => {
  const twins = [rain, rain, rain]
  expect(summary({ publications: twins }, { publications: [rain] })).toBe('+ 2 publications')
})
