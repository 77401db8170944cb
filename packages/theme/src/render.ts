import { conformResume } from './conform/conform-resume.ts'
import { hidePaths } from './options/hide-paths.ts'
import { readOptions } from './options/read-options.ts'
import { page } from './page/page.ts'
import { style } from './style/style.ts'
import { template } from './template.ts'

/**
 * Render a resume as one self-contained HTML page: no script, no request.
 *
 * Synchronous and pure. Takes any value; what does not fit the schema of a resume is left out.
 */
export function render(resume: unknown): string {
  const options = readOptions(resume)
  const view = page(conformResume(hidePaths(resume, options.hide ?? [])), options)
  const body = template('body', view)
  return template('page', { ...view, body, style: style(body, view) })
}
