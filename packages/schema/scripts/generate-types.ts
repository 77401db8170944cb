import type { SchemaObject } from 'ajv'
import { compile } from 'json-schema-to-typescript'
import { banner } from './banner.ts'
import { resumeSchema, sourceFolder } from './schemas.ts'
import { withoutKeys } from './without-keys.ts'

/** The TypeScript types of a resume, as the text of one module. */
export async function generateTypes(): Promise<string> {
  return compile(withoutKeys(resumeSchema, isOpenMark), 'Resume', {
    additionalProperties: false,
    bannerComment: banner,
    cwd: sourceFolder,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, semi: false, printWidth: 110 },
  })
}

/**
 * `additionalProperties` where an object names its properties: the index signature that it would become lets every
 * misspelt key through. Validation still allows what the standard allows.
 */
function isOpenMark(key: string, owner: SchemaObject): boolean {
  return key === '$id' || (key === 'additionalProperties' && 'properties' in owner)
}
