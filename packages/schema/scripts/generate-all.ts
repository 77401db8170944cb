import { join } from 'node:path'
import { generateTypes } from './generate-types.ts'
import { sourceFolder } from './schemas.ts'

/** Every generated file: its path and its content. */
export async function generateAll(): Promise<Map<string, string>> {
  return new Map([[join(sourceFolder, 'generated/resume.ts'), await generateTypes()]])
}
