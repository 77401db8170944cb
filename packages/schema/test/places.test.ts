import { expect, test } from 'vitest'
import { validateResume } from '../src/index.ts'

const source = `{
  "work": [
    { "name": "A" },
    { "name": 3, "endDate": "2019",
      "startDate": "2020" }
  ],
  "talks": []
}
`

test('problems stand in the order of the source, with line and column', () => {
  const places = validateResume(JSON.parse(source), source).map(({ line, column, rule }) => [
    line,
    column,
    rule,
  ])
  expect(places).toEqual([
    [4, 15, 'type'],
    [4, 29, 'reversed-dates'],
    [7, 12, 'root-key'],
  ])
})

test('lines may end as they do on Windows', () => {
  const text = source.replaceAll('\n', '\r\n')
  const places = validateResume(JSON.parse(text), text).map(({ line, column }) => [line, column])
  expect(places).toEqual([
    [4, 15],
    [4, 29],
    [7, 12],
  ])
})

test('columns count UTF-16 units', () => {
  const text = '{"basics": {"label": "😀", "name": 3}}'
  expect(validateResume(JSON.parse(text), text)[0]).toMatchObject({ line: 1, column: text.indexOf('3') + 1 })
})

test('what is missing is placed at what should hold it', () => {
  const text = '{"publications": [{"links": [\n{}]}]}'
  expect(validateResume(JSON.parse(text), text)[0]).toMatchObject({ rule: 'required', line: 2, column: 1 })
})

test('comments in the source are read over', () => {
  const text = '// mine\n{ "basics": { /* who */ "name": 3 } }'
  const resume = { basics: { name: 3 } }
  expect(validateResume(resume, text)[0]).toMatchObject({ line: 2, column: 33 })
})

test('without a source, or with one that is no JSON, there is no place', () => {
  const resume = { talks: [] }
  for (const problem of [...validateResume(resume), ...validateResume(resume, '')]) {
    expect(problem.rule).toBe('root-key')
    expect(problem).not.toHaveProperty('line')
    expect(problem).not.toHaveProperty('column')
  }
})

test('a source nested too deeply to be placed still has its problems', () => {
  const text = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  expect(validateResume(JSON.parse(text), text)).toMatchObject([{ pointer: '', rule: 'type' }])
})
