import { Ajv, type SchemaObject } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import addFormats from 'ajv-formats'
import { rolldown } from 'rolldown'
import { banner } from './banner.ts'
import { citationSchema, resumeSchema, sourceFolder, standardSchema } from './schemas.ts'
import { withoutKeys } from './without-keys.ts'

const ANNOTATIONS = new Set(['title', 'description'])

/**
 * The validators as one ES module without dependencies: the formats that the schemas name are bundled into it, and
 * nothing is compiled when it runs.
 */
export async function generateValidators(): Promise<string> {
  const bundle = await rolldown({
    cwd: sourceFolder,
    input: 'validators',
    platform: 'neutral',
    plugins: [
      {
        name: 'validators',
        resolveId: (id) => (id === 'validators' ? id : null),
        load: (id) => (id === 'validators' ? compileSchemas() : null),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'esm', comments: false, minify: true })
  return `${banner}\n${output[0].code}`
}

/** Both readings: the standard as published, and the registry's, which refuses keys at the root that it doesn't know. */
function compileSchemas(): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  })
  addFormats.default(ajv, ['uri', 'email'])
  ajv.addSchema(bare(citationSchema))
  ajv.addSchema({ ...bare(standardSchema), $id: 'standard' })
  ajv.addSchema({ ...bare(resumeSchema), $id: 'registry', additionalProperties: false })
  return gatherInPlace(
    standalone.default(ajv, { validateStandard: 'standard', validateRegistry: 'registry' }),
  )
}

/**
 * Ajv copies all errors so far each time that a referenced schema fails, which takes minutes where a hundred thousand entries
 * are wrong. Every call has an array of its own, so the errors can as well be added to the one that is there.
 */
function gatherInPlace(code: string): string {
  const gathered = code.replace(/vErrors\.concat\((\w+\.errors)\)/g, 'gather(vErrors, $1)')
  if (gathered === code)
    throw new Error('Ajv no longer joins errors with concat: look whether this is still needed.')
  return `${gathered}
function gather(errors, more) {
  for (const error of more) errors.push(error);
  return errors;
}
`
}

function bare(schema: SchemaObject): SchemaObject {
  return withoutKeys(schema, (key, owner) => ANNOTATIONS.has(key) && typeof owner[key] === 'string')
}
