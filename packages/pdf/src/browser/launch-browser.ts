import { spawn } from 'node:child_process'
import type { Browser } from 'puppeteer-core/internal/api/Browser.js'
import { PdfError } from '../error.ts'
import { browserArguments } from './browser-arguments.ts'
import { connectBrowser } from './connect-browser.ts'
import { endWithParent } from './end-with-parent.ts'
import { makeProfile, removeProfile } from './profile-folder.ts'
import type { FoundBrowser } from './types.ts'
import { type CrashWatch, watchCrashes } from './watch-crashes.ts'

export interface LaunchOptions {
  sandbox: boolean
  /** Milliseconds until a browser that doesn't answer is given up. */
  timeout: number
}

/** A running browser that this process started and owns. */
export interface RunningBrowser {
  browser: Browser
  watch: CrashWatch
  pid: number
  /** End the browser and everything it started, and remove its profile. Safe to call twice. */
  close(): Promise<void>
}

/** How much of what the browser complains about is kept for the error. */
const complaintLength = 8192

/**
 * Start a browser in a process group and a temporary profile of its own, and speak to it through a pipe, so that it
 * ends when this process ends, however that happens.
 */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<RunningBrowser> {
  const profile = makeProfile()
  const child = spawn(
    found.path,
    browserArguments({ profile, sandbox: options.sandbox, headlessShell: found.headlessShell }),
    {
      env: { ...process.env, ...found.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    },
  )
  let complaints = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-complaintLength)
  })
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const release = endWithParent(() => {
    killGroup(child.pid)
    removeProfile(profile)
  })
  const close = async (): Promise<void> => {
    killGroup(child.pid)
    await exited
    release()
    removeProfile(profile)
  }
  try {
    const browser = await connectBrowser(child, exited, options.timeout)
    return { browser, watch: await watchCrashes(browser), pid: child.pid ?? 0, close }
  } catch (cause) {
    await close()
    throw launchError(found, complaints, cause)
  }
}

/** Kill a browser with its renderers, which are in its process group. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    return
  }
}

function launchError(found: FoundBrowser, complaints: string, cause: unknown): PdfError {
  if (/no usable sandbox|running as root without --no-sandbox/i.test(complaints)) {
    return new PdfError('browser-failed', `${found.path} finds no sandbox on this system and did not start`, {
      cause,
      remedy: 'Allow unprivileged user namespaces, or print trusted pages only and set sandbox to false.',
    })
  }
  const line = complaints.split('\n').find((text) => /error|fatal|cannot/i.test(text))
  return new PdfError(
    'browser-failed',
    `${found.path} did not start${line === undefined ? '' : `: ${line.trim()}`}`,
    {
      cause,
      remedy: 'Run offprint doctor to see what it lacks.',
    },
  )
}
