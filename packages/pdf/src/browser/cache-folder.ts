import { homedir, tmpdir, userInfo } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * The folder that keeps unpacked browsers between runs: `$XDG_CACHE_HOME/offprint`, else `~/.cache/offprint`, else a
 * folder of the user's own under the system's temporary folder.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const cache = env.XDG_CACHE_HOME
  if (cache !== undefined && isAbsolute(cache)) return join(cache, 'offprint')
  const home = env.HOME ?? systemHome()
  if (home !== undefined && isAbsolute(home)) return join(home, '.cache', 'offprint')
  return join(tmpdir(), `offprint-cache-${userName()}`)
}

/** The home folder as the system knows it; a user without an entry has none. */
function systemHome(): string | undefined {
  try {
    return homedir()
  } catch {
    return undefined
  }
}

function userName(): string {
  try {
    return String(userInfo().uid)
  } catch {
    return 'user'
  }
}
