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

type Section = Exclude<keyof Resume, '$schema' | 'meta'>

/** Compares a resume with its gold, and says what it compares: the fields of an item of a section, by their path. */
export interface Scorer {
  readonly score: (gold: Resume, result: Resume) => Score
  readonly sections: readonly Section[]
  readonly fieldsOf: (section: Section, item: unknown) => Readonly<Record<string, unknown>>
  readonly wordsOf: (value: unknown) => readonly string[]
}

/** The comparison that lies beside the shared samples. */
export async function loadScorer(shared: string): Promise<Scorer> {
  const load = (file: string) => import(pathToFileURL(join(shared, 'score', file)).href)
  const [{ scoreResume }, fields] = await Promise.all([load('score.mjs'), load('fields.mjs')])
  return { score: scoreResume, sections: Object.keys(fields.SECTIONS) as Section[], ...fields }
}
