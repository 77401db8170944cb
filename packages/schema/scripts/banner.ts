/** The first line of every generated module. */
export const banner: string =
  '// Generated from the schemas by `pnpm --filter @offprint/schema generate`. Do not edit.'
