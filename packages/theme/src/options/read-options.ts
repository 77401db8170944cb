import { conform } from '../conform/conform.ts'
import { optionsShape } from '../generated/options-shape.ts'
import type { ThemeOptions } from './theme-options.ts'

/** Read the options of a resume; what the schema of the options does not allow is as if it were not there. */
export function readOptions(value: unknown): ThemeOptions {
  return (conform(value, optionsShape) ?? {}) as ThemeOptions
}
