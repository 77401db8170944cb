import type { Hints } from '@offprint/convert'
import type { PublishSettings } from './publish-settings.ts'

/** What `offprint.config.ts` may say: one section for each command that has settings. */
export interface Configuration {
  /** How documents are to be read, where they don't say it themselves. */
  readonly convert?: Hints
  readonly publish?: PublishSettings
}
