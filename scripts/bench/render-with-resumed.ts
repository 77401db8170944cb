import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as even from 'jsonresume-theme-even'
import { render } from 'jsonresume-theme-offprint'
import { render as renderWith } from 'resumed'
import type { Comparison } from './compare.ts'

/** Rendering resume.json, against `resumed` with jsonresume-theme-even. */
export async function renderWithResumed(use: (comparison: Comparison) => Promise<void>): Promise<void> {
  const resume = JSON.parse(await readFile(join(import.meta.dirname, '../../resume.json'), 'utf8'))
  await use({
    name: 'render resume.json, against resumed with jsonresume-theme-even',
    ours: () => render(resume),
    theirs: () => renderWith(resume, even),
  })
}
