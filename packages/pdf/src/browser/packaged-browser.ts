import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheFolder } from './cache-folder.ts'
import type { FoundBrowser } from './types.ts'
import { unpackBrowser } from './unpack-browser.ts'

const packageName = '@sparticuz/chromium'

/**
 * Find the headless shell that the npm package `@sparticuz/chromium` carries, unpacking it on first use into
 * `<cache>/chromium-<version>/`. Its own libraries and fonts go with it, so that a bare machine can print.
 *
 * Linux on x64 only; `undefined` elsewhere and where the package is not installed.
 */
export async function findPackagedBrowser(
  env: Readonly<Record<string, string | undefined>>,
  cache: string = cacheFolder(env),
): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const source = packagedFolder()
  if (source === undefined) return undefined
  const { version } = source
  const folder = join(cache, `chromium-${version}`)
  if (!existsSync(folder)) await unpackBrowser(source.folder, folder)
  return {
    path: join(folder, 'chrome-headless-shell'),
    source: 'packaged',
    version,
    env: {
      LD_LIBRARY_PATH: [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_PATH: folder,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
    headlessShell: true,
  }
}

/** The folder of the installed package's archives, and its version. */
function packagedFolder(): { folder: string; version: string } | undefined {
  const root = packageRoot()
  if (root === undefined) return undefined
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return undefined
  return { folder: join(root, 'bin'), version: String(manifest.version) }
}

/** The package exports nothing but its main file, two levels below its root. */
function packageRoot(): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(packageName)))
  } catch {
    return undefined
  }
}
