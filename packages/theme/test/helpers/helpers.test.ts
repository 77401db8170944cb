import Handlebars from 'handlebars'
import { expect, test } from 'vitest'
import { helpers } from '../../src/helpers/helpers.ts'
import { ar } from '../../src/languages/ar.ts'
import { en } from '../../src/languages/en.ts'

const environment = Handlebars.create()
for (const [name, helper] of Object.entries(helpers)) environment.registerHelper(name, helper)

function filled(template: string, view: object, language = en): string {
  return environment.compile(template)({ language, ...view })
}

test.for<[template: string, view: object, expected: string]>([
  ['{{#commas}}\n{{a}}\n{{b}}\n{{c}}\n{{/commas}}', { a: 'x', c: '<y>' }, 'x, &lt;y&gt;'],
  ['{{#commas lead=", "}}\n{{a}}\n{{/commas}}', { a: 'x' }, ', x'],
  ['{{#commas lead=", "}}\n{{a}}\n{{/commas}}', {}, ''],
  ['{{#commas lead=". " class="where"}}\n{{a}}\n{{/commas}}', { a: 'x' }, '. <span class="where">x</span>'],
  ['{{#commas paragraph="where"}}\n{{a}}\n{{/commas}}', { a: 'x' }, '<p class="where">x</p>'],
  ['{{#commas paragraph="where"}}\n{{a}}\n{{/commas}}', {}, ''],
  ['a{{comma}}b', {}, 'a, b'],
  ['{{list names}}', { names: ['A', 'B', 'C'] }, 'A, B and C'],
  ['{{list names}}', { names: ['<A>'] }, '&lt;A&gt;'],
  ['{{list names plain=true}}', { names: ['A', 'B', 'C'] }, 'A, B, C'],
  ['{{list names}}', { names: 'A' }, ''],
  ['{{word "work"}}', {}, 'Experience'],
  ['{{word "nothing"}}', {}, ''],
  ['{{inline text}}', { text: '*a* <b>' }, '<em>a</em> &lt;b&gt;'],
  ['{{inline text}}', {}, ''],
  ['{{prose text}}', { text: 'a\n\nb' }, '<p class="prose">a</p><p class="prose">b</p>'],
  ['{{rich text}}', { text: 'H<sub>2</sub>O <x>' }, 'H<sub>2</sub>O &lt;x&gt;'],
  ['{{href text}}', { text: 'https://a.example/?b=1&c=2' }, 'https://a.example/?b&#x3D;1&amp;c&#x3D;2'],
  ['{{href text}}', { text: 'javascript:x' }, ''],
  ['{{joint this}}', { name: 'Title', titled: true }, '. '],
  ['{{joint this}}', { name: 'Title?', titled: true }, ' '],
  ['{{joint this}}', { name: '“Title.”', titled: true }, ' '],
  ['{{joint this}}', { name: 'Name' }, ', '],
  ['{{joint this}}', {}, ''],
])('%s with %j prints %s', ([template, view, expected]) => {
  expect(filled(template, view)).toBe(expected)
})

test('lists are joined as the language joins them', () => {
  expect(filled('{{#commas}}\n{{a}}\n{{b}}\n{{/commas}}', { a: 'x', b: 'y' }, ar)).toBe('x، y')
  expect(filled('{{list names}}', { names: ['x', 'y'] }, ar)).toBe('x وy')
})
