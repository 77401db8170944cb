import { readFile } from 'node:fs/promises'
import { type Resume, type SectionSelector, validateResume } from '@offprint/schema'
import { expect, test } from 'vitest'
import { convert } from '../src/index.ts'
import { valueAt } from './cv-facts/fact.ts'
import { facts, knownGaps } from './cv-facts.ts'

const bytes = await readFile(new URL('../../../cv.md', import.meta.url))
const { resume, map, ledger } = await convert(bytes, { path: 'cv.md' })
const view: unknown = { ...resume, outline: outlineOf(resume) }
const failing = facts.filter(([path, expected]) => !holds(valueAt(view, path), expected))

test('cv.md: every fact of the document is in its field', ({ annotate }) => {
  const open = failing.filter(([path]) => !knownGaps.includes(path))
  expect(open.map(([path, expected]) => ({ path, expected, actual: valueAt(view, path) }))).toEqual([])
  return annotate(`${facts.length - failing.length} of ${facts.length} facts hold`)
})

test('cv.md: the list of known gaps is exactly what fails', () => {
  expect(failing.map(([path]) => path)).toEqual(knownGaps)
})

test('cv.md: each fact is asked once', () => {
  const paths = facts.map(([path]) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.length).toBeGreaterThan(430)
})

test('cv.md: no text is unplaced, and each character is accounted for', () => {
  const { total, mapped, structure, repaired, unplaced } = ledger
  expect(unplaced).toBe(0)
  expect(ledger.entries.filter((entry) => entry.kind === 'unplaced')).toEqual([])
  expect(mapped + structure + repaired + unplaced).toBe(total)
  expect(total).toBe(bytes.toString().length)
  expect(resume.meta).not.toHaveProperty('unplaced')
})

test('cv.md: damage by the extraction is repaired, with its place', () => {
  const repairs = ledger.entries.map(({ start, reason }) => [start.line, reason])
  expect(repairs).toContainEqual([15, 'word split by a page break'])
  expect(repairs).toContainEqual([300, 'doubled escape'])
})

test('cv.md: the result is valid', () => {
  expect(validateResume(resume)).toEqual([])
})

test('cv.md: every value that the source map places is in the resume, and every place is in the document', () => {
  const lines = bytes.toString().split('\n')
  for (const { pointer, spans } of map.mappings) {
    expect(valueAt(resume, pointer.slice(1).replaceAll('/', '.')), pointer).toBeDefined()
    expect(spans.length, pointer).toBeGreaterThan(0)
    for (const { start, end } of spans) {
      expect(start.column, pointer).toBeLessThanOrEqual((lines[start.line - 1]?.length ?? -1) + 1)
      expect(end.offset, pointer).toBeGreaterThan(start.offset)
    }
  }
})

function holds(actual: unknown, expected: unknown): boolean {
  try {
    expect(actual).toEqual(expected)
    return true
  } catch {
    return false
  }
}

/** The outline by title: levels, and how many items each selector finds. */
function outlineOf({ meta, ...arrays }: Resume): {
  titles: string[]
  levels: Record<string, number>
  counts: Record<string, number>
} {
  const sections = meta?.sections ?? []
  return {
    titles: sections.map(({ title }) => title),
    levels: Object.fromEntries(sections.map(({ title, level }) => [title, level])),
    counts: Object.fromEntries(
      sections.flatMap(({ title, select }) => (select ? [[title, countOf(arrays, select)]] : [])),
    ),
  }
}

function countOf(resume: Omit<Resume, 'meta'>, { section, type, group }: SectionSelector): number {
  const items: unknown = resume[section]
  if (!Array.isArray(items)) return items === undefined ? 0 : 1
  const types = type === undefined ? undefined : [type].flat()
  return items.filter(
    (item: { type?: string; group?: string }) =>
      (types === undefined || types.includes(item.type ?? '')) &&
      (group === undefined || item.group === group),
  ).length
}
