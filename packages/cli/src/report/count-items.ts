import type { Resume } from '@offprint/schema'

const sections = [
  'work',
  'education',
  'publications',
  'projects',
  'volunteer',
  'awards',
  'certificates',
  'skills',
  'languages',
  'interests',
  'references',
] as const satisfies readonly (keyof Resume)[]

/** How many items each section of a resume has, in the schema's order; empty sections are left out. */
export function countItems(resume: Resume): { section: string; count: number }[] {
  return sections
    .map((section) => ({ section, count: resume[section]?.length ?? 0 }))
    .filter(({ count }) => count > 0)
}
