import type { Configuration } from './configuration.ts'

/** Gives back the configuration as it is; in `offprint.config.ts` an editor knows by it what may stand there. */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration
}
