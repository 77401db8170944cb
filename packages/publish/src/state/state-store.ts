import type { Resume } from '@offprint/schema'

/** What was last published to a target from this machine. */
export interface Published {
  /** The hashes that each file may have: one, or two since an update began that was never seen to end. */
  readonly files: Readonly<Record<string, readonly string[]>>
  readonly resume: Resume
  /** What the target calls this state. */
  readonly revision?: string | undefined
}

/** Remembers what was last published, by a target's address. */
export interface StateStore {
  read(address: string): Promise<Published | undefined>
  write(address: string, published: Published): Promise<void>
}
