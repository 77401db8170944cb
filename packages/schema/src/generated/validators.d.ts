// Generated from the schemas by `pnpm --filter @offprint/schema generate`. Do not edit.

/** One way in which a value breaks a schema, in Ajv's terms. */
export interface SchemaError {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
}

/** Whether the value fits the schema; the errors of the last call lie on the function. */
export interface SchemaValidator {
  (value: unknown): boolean
  errors?: SchemaError[] | null
}

/** JSON Resume as published. */
export declare const validateStandard: SchemaValidator

/** JSON Resume with the extension, and nothing else at the root. */
export declare const validateRegistry: SchemaValidator
