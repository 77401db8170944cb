import type { Project } from '@offprint/schema'
import { convert } from '../../src/index.ts'

const BEFORE = '# Jane Quill\n\n## Education\n\n- PhD in Botany, University of Leeds, 2010\n\n'

/** The projects that a document with one such section gives, as plain objects. */
export async function projectsOf(heading: string, lines: string): Promise<Project[]> {
  const { resume } = await convert(`${BEFORE}## ${heading}\n\n${lines}\n`)
  return [...(resume.projects ?? [])]
}
