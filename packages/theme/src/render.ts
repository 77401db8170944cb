import { conformResume } from './conform/conform-resume.ts'
import { page } from './page/page.ts'
import { style } from './style/style.ts'
import { template } from './template.ts'

/**
 * Render a resume as one self-contained HTML page: no script, no request.
 *
 * Synchronous and pure. Takes any value; what does not fit the schema of a resume is left out.
 */
export function render(resume: unknown): string {
  const clean = conformResume(resume)
  const view = page(clean)
  const body = template('body', view)
  return template('page', { ...view, body, style: style(body, view) })
}
