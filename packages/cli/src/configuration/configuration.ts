import type { PublishSettings } from './publish-settings.ts'

/** What `offprint.config.ts` may say: one section for each command that has settings. */
export interface Configuration {
  readonly publish?: PublishSettings
}
