import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { resumeSchema, sourceFolder } from './schemas.ts'

const BANNER = '// Generated from the schemas by `pnpm --filter @offprint/schema generate`. Do not edit.'

/** The TypeScript types of a resume, as the text of one module. */
export async function generateTypes(): Promise<string> {
  return compile(closeObjects(resumeSchema), 'Resume', {
    additionalProperties: false,
    bannerComment: BANNER,
    cwd: sourceFolder,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, semi: false, printWidth: 110 },
  })
}

/**
 * Leave out `additionalProperties` where an object names its properties: the index signature that it would become lets
 * every misspelt key through. Validation still allows what the standard allows.
 */
function closeObjects(schema: JSONSchema): JSONSchema {
  const closed: JSONSchema = {}
  for (const [key, value] of Object.entries(schema)) {
    const isOpenMark = key === 'additionalProperties' && 'properties' in schema
    if (!isOpenMark && key !== '$id') closed[key] = closeValue(value)
  }
  return closed
}

function closeValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeValue)
  return typeof value === 'object' && value !== null ? closeObjects(value) : value
}
