import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { render } from '../src/render.ts'
import { samples } from './samples.ts'
import { textOf } from './text-of.ts'
import { withOptions } from './with-options.ts'

const schema = JSON.parse(
  readFileSync(new URL('../src/options/theme-options.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv({ strict: true }).compile(schema)
const outline = samples().find(({ name }) => name === 'outline')?.resume ?? {}

/** The page of the outline sample under options which the schema allows. */
function rendered(options: Readonly<Record<string, unknown>>): string {
  expect(validate(options), JSON.stringify(validate.errors)).toBe(true)
  return render(withOptions(outline, options))
}

function titles(html: string): string[] {
  return [...html.matchAll(/<h[2-6][^>]*><a[^>]*>([^<]*)</g)].map(([, title]) => title ?? '')
}

test('order brings headings and sections to the front', () => {
  const html = rendered({ order: ['education', 'Appointments', 'publications'] })
  expect(titles(html).slice(0, 4)).toEqual(['Education', 'Appointments', 'Publications', 'For the public'])
})

test('hide leaves out headings, sections and fields, for machines too', () => {
  const html = rendered({ hide: ['Patents', 'references', 'basics.birthDate', 'work.supervisors'] })
  expect(titles(html)).not.toContain('Patents')
  expect(titles(html)).not.toContain('References')
  expect(html).not.toContain('1970-02')
  expect(html).not.toContain('A. Neve')
  expect(html).toContain('Chamonix')
})

test.for<[string, string[]]>([
  ['type', ['Publications', 'Books', 'Journal articles', 'Book chapters', 'Patents']],
  ['year', ['Publications', '2024', '2019', '2016', '2014', '2012']],
  ['none', ['Publications']],
])('publications are grouped by %s', ([group, expected]) => {
  const found = titles(rendered({ publications: { group } }))
  const start = found.indexOf('Publications')
  expect(found.slice(start, start + expected.length)).toEqual(expected)
  expect(found).not.toContain('For the public')
})

test('labels and counts of publications can be left out', () => {
  const html = rendered({ publications: { labels: false, counts: false } })
  expect(html).not.toContain('class="count"')
  expect(textOf(html)).not.toMatch(/\bB2\b/)
  expect(textOf(rendered({}))).toMatch(/\bB2\b/)
})

test('references can be set in a style of @offprint/references', () => {
  const text = textOf(rendered({ publications: { style: 'apa' } }))
  expect(text).toContain('Journal of Cold, 12(3), 14–27')
  expect(textOf(rendered({ publications: { style: 'none such' } }))).toBe(textOf(rendered({})))
})

test('the words of the theme are in the language asked for, and can be replaced', () => {
  const html = rendered({ language: 'de', labels: { education: 'Werdegang' } })
  expect(html).toContain('<html lang="de"')
  expect(titles(html)).toContain('Werdegang')
  expect(textOf(html)).toContain('Okt. 2015 – heute')
})

test('a colour is a colour or nothing', () => {
  expect(rendered({ accent: '#123456' })).toContain('--accent:#123456')
  expect(render(withOptions(outline, { accent: 'red;}body{display:none' }))).not.toContain('red;}')
  expect(render(withOptions(outline, { accent: 'red;}body{color:red' }))).not.toContain('body{color:red')
})

test('contents can be had always or never', () => {
  expect(rendered({ contents: 'never' })).not.toContain('<nav')
  expect(render(withOptions({ basics: { summary: 'x' } }, { contents: 'always' }))).toContain('<nav')
})

test('files beside the page are linked, and only such', () => {
  const html = rendered({ files: { json: 'resume.json', pdf: 'javascript:alert(1)' } })
  expect(html).toContain('<link rel="alternate" type="application/json" href="resume.json">')
  expect(html).not.toContain('javascript:')
})

test('what the schema does not allow is as if it were not there', () => {
  const wrong = { variant: 'baroque', density: 7, order: { a: 1 }, publications: 'x', hide: [{}, null] }
  expect(validate(wrong)).toBe(false)
  expect(render(withOptions(outline, wrong))).toBe(render(outline))
})
