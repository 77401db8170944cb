import type { Resume } from '@offprint/schema'
import type { Files } from './bundle.ts'

/** A place to publish to. It only reads and writes; what to write is decided in one place for all of them. */
export interface Target {
  /** The kind of target: `site`, `http` … */
  readonly name: string
  /** The address for people, without secrets; what was last published is remembered under it. */
  readonly address: string
  /** The URL where resume.json can be read, where it is known. */
  readonly canonical?: string
  /** The files that lie there beside resume.json, from the resume as it will lie there and what was made of it. */
  arrange(resume: Resume, files: Files): Files
  /** Holds several files, so that it needs a list of those that are ours. */
  readonly manifest: boolean
  /**
   * Reads the named files, and those that its manifest names. What lay there when it was last seen from here can
   * spare it asking twice. Throws PublishError.
   */
  read(paths: readonly string[], lastSeen?: string): Promise<Remote>
  /** Makes the remote so, if it is still as it was read; otherwise throws PublishError with code `changed`. */
  write(update: Update, remote: Remote): Promise<void>
}

/** What lies at a target now. */
export interface Remote {
  readonly files: Files
  /** What names exactly this state for the target, such as a commit. */
  readonly revision?: string | undefined
  /** The same for each file by itself, where the target has no common one. */
  readonly revisions?: ReadonlyMap<string, string>
  /** Its version, where the target never takes one twice: an update needs a later one, whatever it changes. */
  readonly version?: string
  /** The URL where resume.json can be read, where only the target knows it. */
  readonly canonical?: string
}

export interface Update {
  /** Every file of the new version. */
  readonly all: Files
  /** Those that are new or different. */
  readonly put: Files
  /** Paths that were published before and no longer are. */
  readonly remove: readonly string[]
  /** One line that says what changed, for targets that keep a history. */
  readonly summary: string
}
