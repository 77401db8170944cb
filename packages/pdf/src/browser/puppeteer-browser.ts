import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { compareVersions } from './compare-versions.ts'
import type { FoundBrowser } from './types.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The folder of Puppeteer's cache that holds one kind of browser, and where its program lies under a version's folder. */
interface Kind {
  folder: string
  headlessShell: boolean
  programs: readonly string[]
}

/** Layout of `@puppeteer/browsers`: `<cache>/<browser>/<platform>-<version>/<archive>/<program>`. */
const kinds: readonly Kind[] = [
  {
    folder: 'chrome-headless-shell',
    headlessShell: true,
    programs: [
      'chrome-headless-shell-linux64/chrome-headless-shell',
      'chrome-headless-shell-mac-arm64/chrome-headless-shell',
      'chrome-headless-shell-mac-x64/chrome-headless-shell',
      'chrome-headless-shell-win64/chrome-headless-shell.exe',
      'chrome-headless-shell-win32/chrome-headless-shell.exe',
    ],
  },
  {
    folder: 'chrome',
    headlessShell: false,
    programs: [
      'chrome-linux64/chrome',
      'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      'chrome-win64/chrome.exe',
      'chrome-win32/chrome.exe',
    ],
  },
]

/** Find the newest browser that Puppeteer has downloaded, the headless shell before the whole browser. */
export function findPuppeteerBrowser(env: Environment): FoundBrowser | undefined {
  const cache = env.PUPPETEER_CACHE_DIR || join(env.HOME || homedir(), '.cache', 'puppeteer')
  for (const kind of kinds) {
    for (const { folder, version } of versions(join(cache, kind.folder))) {
      const path = kind.programs
        .map((program) => join(folder, program))
        .find((program) => existsSync(program))
      if (path) return { path, source: 'puppeteer', version, env: {}, headlessShell: kind.headlessShell }
    }
  }
  return undefined
}

/** The versions under one kind's folder, newest first. */
function versions(folder: string): { folder: string; version: string }[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .map((name) => ({ folder: join(folder, name), version: name.slice(name.lastIndexOf('-') + 1) }))
    .sort((a, b) => compareVersions(b.version, a.version))
}
