import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'

const prefix = 'offprint-profile-'

/** Make a temporary browser profile, named for this process so that a later one can tell whether it is still in use. */
export function makeProfile(): string {
  return mkdtempSync(join(tmpdir(), `${prefix}${process.pid}${hostSuffix()}`))
}

/** Containers may share a temporary folder, but not their process numbers. */
function hostSuffix(): string {
  return `-${hostname().replace(/[^A-Za-z0-9]/g, '')}-`
}

/** Remove a profile; a browser that is just ending may still write into it, so try more than once. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 })
}

/** Remove the profiles of processes that were killed before they could do so themselves. */
export function sweepProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue
    const owner = Number.parseInt(name.slice(prefix.length), 10)
    const isOurs = name.startsWith(`${prefix}${owner}${hostSuffix()}`)
    if (isOurs && !isRunning(owner)) removeQuietly(join(tmpdir(), name))
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Another process may be sweeping too, and a profile may be another user's. */
function removeQuietly(folder: string): void {
  try {
    removeProfile(folder)
  } catch {
    return
  }
}
