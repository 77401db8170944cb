import { spawnSync } from 'node:child_process'

/** A token for GitHub: from the environment, else from GitHub's own command-line program where it is signed in. */
export function githubToken(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = environment.GITHUB_TOKEN || environment.GH_TOKEN
  if (named) return named
  const { status, stdout } = spawnSync('gh', ['auth', 'token'], { encoding: 'utf8', env: { ...environment } })
  return status === 0 ? stdout.trim() || undefined : undefined
}
