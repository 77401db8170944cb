import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Configuration } from './configuration.ts'
import { findConfiguration } from './find-configuration.ts'

/** The configuration of a folder, checked; an empty one where there is none. Throws CliError with the place of each mistake. */
export async function loadConfiguration(folder: string): Promise<Configuration> {
  const found = await findConfiguration(folder)
  if (found === undefined) return {}
  const [{ getDotPath, safeParse }, { configurationSchema }] = await Promise.all([
    import('valibot'),
    import('./configuration-schema.ts'),
  ])
  const { success, output, issues } = safeParse(configurationSchema, found.value)
  if (success) return output
  const root = found.file === 'package.json' ? ['offprint'] : []
  const mistakes = issues.map((issue) => {
    const place = [...root, getDotPath(issue) ?? []].flat().join('.')
    return `${[found.file, place].filter(Boolean).join(': ')}: ${issue.message}`
  })
  throw new CliError(exitCodes.usage, mistakes.join('; '), 'docs/cli.md lists every setting')
}
