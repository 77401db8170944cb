import { fileURLToPath } from 'node:url'
import { generateDocs } from './generate-docs.ts'
import { generateSchema } from './generate-schema.ts'
import { generateTypes } from './generate-types.ts'
import { generateValidatorTypes } from './generate-validator-types.ts'
import { generateValidators } from './generate-validators.ts'
import { sourceFolder } from './schemas.ts'

const docsPage = new URL('../../../docs/schema.md', import.meta.url)

/** Every generated file: its path and its content. */
export async function generateAll(): Promise<Map<string, string>> {
  return new Map([
    [`${sourceFolder}generated/resume.ts`, await generateTypes()],
    [`${sourceFolder}generated/resume.schema.json`, generateSchema()],
    [`${sourceFolder}generated/validators.js`, await generateValidators()],
    [`${sourceFolder}generated/validators.d.ts`, generateValidatorTypes()],
    [fileURLToPath(docsPage), generateDocs(docsPage)],
  ])
}
