import { accessSync, constants, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { PdfError } from '../error.ts'
import { findPackagedBrowser } from './packaged-browser.ts'
import { findPuppeteerBrowser } from './puppeteer-browser.ts'
import { findSystemBrowser } from './system-browser.ts'
import type { BrowserSource, FindBrowserOptions, FoundBrowser } from './types.ts'

/** The command that brings a browser to any machine that has npm. */
export const installCommand = 'npx @puppeteer/browsers install chrome-headless-shell@stable'

type Environment = Readonly<Record<string, string | undefined>>
type Finder = (
  env: Environment,
  options: FindBrowserOptions,
) => FoundBrowser | undefined | Promise<FoundBrowser | undefined>

const finders: Record<Exclude<BrowserSource, 'option'>, Finder> = {
  environment: fromEnvironment,
  puppeteer: findPuppeteerBrowser,
  system: (env) => findSystemBrowser(env),
  packaged: (env, { cacheFolder }) => findPackagedBrowser(env, cacheFolder),
}

const defaultSources = ['environment', 'puppeteer', 'system', 'packaged'] as const

const variables = ['PUPPETEER_EXECUTABLE_PATH', 'OFFPRINT_BROWSER'] as const

/**
 * Find a browser that can print: the path given, else `PUPPETEER_EXECUTABLE_PATH` or `OFFPRINT_BROWSER`, else
 * Puppeteer's own download, else a Chrome or Chromium of the system, else the headless shell inside
 * `@sparticuz/chromium`, which is unpacked once into the user's cache folder.
 *
 * Throws a `PdfError` with code `browser-missing` where there is none, or where the one that was named is no program.
 */
export async function findBrowser(options: FindBrowserOptions = {}): Promise<FoundBrowser> {
  if (options.browserPath !== undefined) return named(options.browserPath, 'option', 'The browser path')
  const env = options.env ?? process.env
  for (const source of options.sources ?? defaultSources) {
    const found = await finders[source](env, options)
    if (found) return found
  }
  throw new PdfError(
    'browser-missing',
    `No browser was found to print with; install one with: ${installCommand}`,
    {
      remedy: installCommand,
    },
  )
}

function fromEnvironment(env: Environment): FoundBrowser | undefined {
  const variable = variables.find((name) => env[name])
  return variable === undefined ? undefined : named(env[variable] ?? '', 'environment', variable)
}

function named(path: string, source: BrowserSource, origin: string): FoundBrowser {
  const absolute = resolve(path)
  if (!isProgram(absolute)) {
    throw new PdfError(
      'browser-missing',
      `${origin} names ${absolute}, which is not a program that can be run`,
      {
        remedy: installCommand,
      },
    )
  }
  return { path: absolute, source, env: {}, headlessShell: /headless[-_]shell/.test(absolute) }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
