import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyAll, type Outcome, planAll } from '../src/publish.ts'
import { fileState } from '../src/state/file-state.ts'
import type { Target } from '../src/target.ts'
import { branchTarget } from '../src/targets/branch-target.ts'
import { folderTarget } from '../src/targets/folder-target.ts'
import { gistTarget } from '../src/targets/gist-target.ts'
import { httpTarget } from '../src/targets/http-target.ts'
import { npmTarget } from '../src/targets/npm-target.ts'
import { bundleOf, resume } from './sample.ts'
import { GistServer } from './targets/gist-server.ts'
import { openHttpStore } from './targets/http-store.ts'
import { openNpmRegistry } from './targets/npm-registry.ts'

let base = ''
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'offprint publish '))
})
afterEach(() => rm(base, { recursive: true, force: true }))

const valuesOf = <T>(outcomes: readonly Outcome<T>[]): T[] =>
  outcomes.map((outcome) => {
    if ('error' in outcome) throw outcome.error
    return outcome.value
  })

test('a run of all targets with nothing new reads each once, and ends with the slowest answer', async () => {
  await using gists = await new GistServer().open()
  await using store = await openHttpStore()
  await using registry = await openNpmRegistry()
  const repository = join(base, 'remote.git')
  execFileSync('git', ['init', '--quiet', '--bare', repository])
  const targets: Target[] = [
    folderTarget({ folder: join(base, 'site') }),
    branchTarget({ repository, branch: 'pages' }),
    gistTarget({ token: gists.token, apiUrl: gists.url }),
    npmTarget({ name: 'ada-cv', registry: registry.url, token: registry.token }),
    httpTarget({ url: store.url, token: store.token }),
  ]
  const state = fileState(join(base, 'state'))
  await applyAll(valuesOf(await planAll(targets, bundleOf(resume), { state })), { state })

  const delay = 3000
  for (const server of [gists, store, registry]) server.delay = delay
  const reads: string[] = []
  const counted = targets.map((target): Target => {
    const read: Target['read'] = (...args) => {
      reads.push(target.name)
      return target.read(...args)
    }
    return { ...target, read }
  })
  const started = performance.now()
  const settled: string[] = []
  const onSettled = ({ name }: Target) => void settled.push(name)
  const plans = valuesOf(await planAll(counted, bundleOf(resume), { state, onSettled }))
  expect(await applyAll(plans, { state })).toMatchObject(targets.map(() => ({ value: false })))
  const taken = performance.now() - started

  expect(plans.map(({ verdict }) => verdict)).toEqual(targets.map(() => 'same'))
  expect(reads.sort()).toEqual(['branch', 'gist', 'http', 'npm', 'site'])
  expect(settled.sort()).toEqual(['branch', 'gist', 'http', 'npm', 'site'])
  // One answer takes as long as all of them; two of them one after the other would take twice as long.
  expect(taken).toBeGreaterThanOrEqual(delay)
  expect(taken).toBeLessThan(2 * delay)
})

test('a target that fails doesn’t stop the others', async () => {
  await using store = await openHttpStore()
  const state = fileState(join(base, 'state'))
  const targets = [
    httpTarget({ url: store.url, token: 'wrong' }),
    branchTarget({ repository: join(base, 'nowhere'), branch: 'pages' }),
    folderTarget({ folder: join(base, 'site') }),
  ]
  const planned = await planAll(targets, bundleOf(resume), { state })
  expect(planned.map((outcome) => 'error' in outcome)).toEqual([false, true, false])
  const plans = planned.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []))
  const applied = await applyAll(plans, { state })
  expect(applied.map((outcome) => 'error' in outcome)).toEqual([true, false])
})
