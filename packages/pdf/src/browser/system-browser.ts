import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FoundBrowser } from './types.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Programs looked for in each folder of `PATH`, best first. */
const linuxNames = [
  'chrome-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
]

const linuxFolders = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin']

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** Find a Chrome or Chromium that the system has installed. */
export function findSystemBrowser(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
): FoundBrowser | undefined {
  const path = places(env, platform).find((place) => existsSync(place))
  if (path === undefined) return undefined
  return { path, source: 'system', env: {}, headlessShell: path.includes('headless-shell') }
}

function places(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin')
    return product([...roots('/Applications', join(env.HOME ?? '', 'Applications'))], macApplications)
  if (platform === 'win32') {
    return product(roots(env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA), windowsPrograms)
  }
  return product([...roots(...(env.PATH ?? '').split(':')), ...linuxFolders], linuxNames)
}

function roots(...folders: (string | undefined)[]): string[] {
  return folders.filter((folder): folder is string => folder !== undefined && folder !== '')
}

/** Every name in every folder, the better name first. */
function product(folders: readonly string[], names: readonly string[]): string[] {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}
