import type { Project } from '@offprint/schema'
import { expect, test } from 'vitest'
import { projectsOf } from './projects-of.ts'

/** A heading, the lines below it, and the items that they give; fields that a row doesn't name must be absent. */
export type ProjectRow = readonly [heading: string, lines: string, items: readonly Partial<Project>[]]

/** One test per row; `type` is what each item of the table is unless it says otherwise. */
export function checkProjects(rows: readonly ProjectRow[], type: string): void {
  test.for(rows)('%s: %s', async ([heading, lines, items]) => {
    const found = await projectsOf(heading, lines)
    expect(found.map(({ printedDate: _, ...item }) => item)).toEqual(items.map((item) => ({ type, ...item })))
  })
}
