import type { Resume } from '@offprint/schema'

/** A resume with options for the theme. */
export function withOptions(resume: Resume, themeOptions: Readonly<Record<string, unknown>>): Resume {
  return { ...resume, meta: { ...resume.meta, themeOptions } }
}
