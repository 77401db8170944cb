import type { Resume } from '@offprint/schema'

/** Files by their path with `/` between folders, as they will lie at the target. */
export type Files = ReadonlyMap<string, Uint8Array>

/** Everything that may go out: the public resume, and what was made of it. Holds nothing that was withheld. */
export interface Bundle {
  readonly resume: Resume
  /** What was made of it: the page, the PDF, the bibliography. Each target adds `resume.json`, with its own address in it. */
  readonly files: Files
}
