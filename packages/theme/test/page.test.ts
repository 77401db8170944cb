import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { render } from '../src/render.ts'
import { samples } from './samples.ts'
import { textOf } from './text-of.ts'
import { withOptions } from './with-options.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'no-inline-style': 'error',
    'long-title': 'off',
    'tel-non-breaking': 'off',
    'no-trailing-whitespace': 'off',
  },
})
const all = samples()
const variants = [{ variant: 'classic' }, { variant: 'modern', density: 'compact', paper: 'letter' }]

test('there are samples to try', () => {
  expect(all.length).toBeGreaterThan(12)
})

test.for(all.flatMap((sample) => variants.map((options) => ({ ...sample, options }))))(
  '$name, $options.variant: a correct page',
  async ({ resume, options }) => {
    const html = render(withOptions(resume, options))
    const report = await validator.validateString(html)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([])
    expect(textOf(html)).not.toMatch(/undefined|NaN|\[object Object\]/)
    expect(html.replace(/base64,[^)]*/g, '')).not.toMatch(/undefined|NaN|\[object Object\]/)
    expect(headingGaps(html)).toEqual([])
    for (const [, address] of html.matchAll(/(?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^(?:https?:|mailto:|tel:|#|data:image)/)
  },
)

test.for(all)('$name: the same page each time, and the resume as it was', ({ resume }) => {
  const before = JSON.stringify(resume)
  expect(render(deepFreeze(resume))).toBe(render(JSON.parse(before)))
  expect(JSON.stringify(resume)).toBe(before)
})

test.for([{}, null, undefined, 'text', 7, [], { basics: null }, { work: 'x', publications: [null, 3, {}] }])(
  '%j renders',
  async (value) => {
    const html = render(value)
    expect(html).toMatch(/^<!DOCTYPE html>/)
    expect((await validator.validateString(html)).valid).toBe(true)
  },
)

test('any value in any field renders', () => {
  const anything = fc.anything({ maxDepth: 2 })
  const field = fc.dictionary(
    fc.constantFrom(
      'name',
      'url',
      'citation',
      'date',
      'startDate',
      'links',
      'authors',
      'thesis',
      'keywords',
      'amount',
      'location',
      'type',
    ),
    anything,
  )
  const section = fc.oneof(anything, fc.array(field, { maxLength: 3 }))
  const resume = fc.dictionary(
    fc.constantFrom(
      'basics',
      'work',
      'education',
      'publications',
      'projects',
      'volunteer',
      'skills',
      'references',
      'meta',
    ),
    section,
  )
  fc.assert(
    fc.property(resume, (value) => {
      expect(textOf(render(value)).replace(/[^\w [\]]/g, '')).not.toContain('[object Object]')
    }),
    { numRuns: 200 },
  )
})

test('a page with its fonts stays small', () => {
  for (const { name, resume } of all) expect(render(resume).length, name).toBeLessThan(180_000)
})

function headingGaps(html: string): string[] {
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`h${levels[index - 1]} to h${level}`] : [],
  )
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const below of Object.values(value)) deepFreeze(below)
    Object.freeze(value)
  }
  return value
}
