import { citationSchema, resumeSchema } from './schemas.ts'

/** The schema of a whole resume as one file, for editors and other validators. */
export function generateSchema(): string {
  const { $schema, $id: _, ...rest } = resumeSchema
  const definitions = { ...rest.definitions, citation: citationSchema }
  return `${JSON.stringify({ $schema, $id: 'resume.schema.json', ...rest, definitions }, null, 2)}\n`
}
