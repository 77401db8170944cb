import { conform } from '../conform/conform.ts'
import { isObject } from '../conform/is-object.ts'
import { optionsShape } from '../generated/options-shape.ts'
import type { ThemeOptions } from './theme-options.ts'

/** Read `meta.themeOptions` of a resume; what the schema of the options does not allow is as if it were not there. */
export function readOptions(resume: unknown): ThemeOptions {
  const meta = isObject(resume) ? resume.meta : undefined
  const options = isObject(meta) ? meta.themeOptions : undefined
  return (conform(options, optionsShape) ?? {}) as ThemeOptions
}
