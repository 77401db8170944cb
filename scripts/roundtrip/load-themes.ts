import type { Resume } from '@offprint/schema'
import { render } from 'jsonresume-theme-offprint'
import { asPrinted } from './as-printed.ts'
import { printedFields } from './printed-fields.ts'

/** A theme, and what of a resume can be read in its page at all. */
export interface Theme {
  readonly name: string
  readonly render: (resume: Resume) => string | Promise<string>
  readonly printed: (resume: Resume) => Resume
}

const others = ['even', 'stackoverflow', 'elegant']

/** This theme, which prints every field, and three of other people, each with the fields that it prints. */
export async function loadThemes(): Promise<Theme[]> {
  return [
    { name: 'offprint', render, printed: (resume) => resume },
    ...(await Promise.all(others.map(loadTheme))),
  ]
}

/** The list of profiles is in every resume that a theme gets: elegant takes it for granted. */
async function loadTheme(name: string): Promise<Theme> {
  const theme = await import(`jsonresume-theme-${name}`)
  const renderPage: Theme['render'] = theme.render ?? theme.default.render
  const fields = await printedFields(renderPage)
  return {
    name,
    render: (resume) => renderPage({ ...resume, basics: { profiles: [], ...resume.basics } }),
    printed: (resume) => asPrinted(resume, fields),
  }
}
