import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Resume } from '@offprint/schema'

/** How many fields of a section came back. */
export interface Tally {
  readonly goldItems: number
  readonly right: number
  readonly missed: number
  readonly extra: number
}

/** A resume compared with its gold: per section, in total, and every field that is missed, extra or wrong. */
export interface Score {
  readonly sections: Readonly<Record<string, Tally>>
  readonly total: Tally
  readonly misses: readonly { readonly field: string; readonly gold?: unknown; readonly result?: unknown }[]
}

/** Compares a resume with its gold. */
export type Scorer = (gold: Resume, result: Resume) => Score

/** The comparison that lies beside the shared samples. */
export async function loadScorer(shared: string): Promise<Scorer> {
  const { scoreResume } = await import(pathToFileURL(join(shared, 'score', 'score.mjs')).href)
  return scoreResume
}
