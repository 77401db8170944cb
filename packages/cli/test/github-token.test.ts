import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { githubToken } from '../src/publishing/github-token.ts'
import { runMain } from './run-main.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint gh '))
  const program = join(folder, 'gh')
  await writeFile(program, '#!/bin/sh\n[ "$*" = "auth token" ] && echo token-of-gh\n')
  await chmod(program, 0o755)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('comes from the environment first, then from gh', () => {
  const path = { PATH: `${folder}:/usr/bin:/bin` }
  expect(githubToken({ ...path, GITHUB_TOKEN: 'a', GH_TOKEN: 'b' })).toBe('a')
  expect(githubToken({ ...path, GITHUB_TOKEN: '', GH_TOKEN: 'b' })).toBe('b')
  expect(githubToken(path)).toBe('token-of-gh')
  expect(githubToken({ PATH: '/nonexistent' })).toBeUndefined()
})

test('a missing one is said with the place to get it', async () => {
  const args = ['publish', '-', '--to', 'gist', '--no-pdf', '--dry-run']
  const { code, error } = await runMain(args, { input: '{}', environment: { PATH: '/nonexistent' } })
  expect(code).toBe(3)
  expect(error).toContain('there is no token')
  expect(error).toContain('https://github.com/settings/tokens/new?scopes=gist')
})
