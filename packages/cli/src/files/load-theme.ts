import { createRequire } from 'node:module'
import { resolve as resolvePath } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'

/** What every JSON Resume theme exports. */
export interface Theme {
  render(resume: object): string | Promise<string>
  readonly pdfRenderOptions?: Readonly<Record<string, unknown>>
}

/** Loads Offprint's theme, or another one by package name, short name or path, as installed for the given folder. */
export async function loadTheme(name: string | undefined, folder: string): Promise<Theme> {
  if (name === undefined) return import('jsonresume-theme-offprint')
  const { resolve } = createRequire(resolvePath(folder, 'package.json'))
  for (const candidate of [name, `jsonresume-theme-${name}`]) {
    const path = resolveOrSkip(resolve, candidate)
    if (path !== undefined) return readTheme(name, await import(pathToFileURL(path).href))
  }
  throw new CliError(exitCodes.usage, `theme ${name} is not installed here`, `npm install ${name}`)
}

function resolveOrSkip(resolve: (id: string) => string, id: string): string | undefined {
  try {
    return resolve(id)
  } catch {
    return undefined
  }
}

function readTheme(name: string, module: unknown): Theme {
  if (isTheme(module)) return module
  if (typeof module === 'object' && module !== null && 'default' in module && isTheme(module.default))
    return module.default
  throw new CliError(
    exitCodes.usage,
    `${name} is no JSON Resume theme`,
    'a theme exports a function named render',
  )
}

function isTheme(value: unknown): value is Theme {
  return (
    typeof value === 'object' && value !== null && 'render' in value && typeof value.render === 'function'
  )
}
