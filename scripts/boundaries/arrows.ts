/** Which packages of the workspace each folder of packages/ may use. A package that isn't here may not exist. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  cli: ['convert', 'pdf', 'publish', 'references', 'schema', 'theme'],
  convert: ['references', 'schema'],
  pdf: [],
  publish: ['schema'],
  references: ['schema'],
  schema: [],
  theme: ['references', 'schema'],
}
