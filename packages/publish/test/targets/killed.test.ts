import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Resume } from '@offprint/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyPlan } from '../../src/plan/apply-plan.ts'
import { planTarget } from '../../src/plan/plan-target.ts'
import { fileState } from '../../src/state/file-state.ts'
import type { Target } from '../../src/target.ts'
import { branchTarget } from '../../src/targets/branch-target.ts'
import { gistTarget } from '../../src/targets/gist-target.ts'
import { httpTarget } from '../../src/targets/http-target.ts'
import { npmTarget } from '../../src/targets/npm-target.ts'
import { bundleOf, resume } from '../sample.ts'
import { GistServer } from './gist-server.ts'
import { openHttpStore } from './http-store.ts'
import { publishInProcess } from './killed-run.ts'
import { openNpmRegistry } from './npm-registry.ts'

let base = ''
let folder = ''
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'offprint killed '))
  folder = join(base, 'state')
})
afterEach(() => rm(base, { recursive: true, force: true }))

const changed: Resume = { ...resume, awards: [{ title: 'Medal' }] }
const plan = (target: Target, published: Resume) =>
  planTarget(target, bundleOf(published), fileState(folder), undefined)
const publish = async (target: Target, published: Resume): Promise<boolean> =>
  applyPlan(await plan(target, published), fileState(folder))

/** What is there is whole, the old version or the new one, and the next run finishes the work, whatever changed since. */
async function expectFinished(target: Target, published: Resume): Promise<void> {
  const { remote, verdict } = await plan(target, published)
  const found: Resume = JSON.parse(Buffer.from(remote.files.get('resume.json') ?? '').toString())
  expect([undefined, 'Medal']).toContain(found.awards?.[0]?.title)
  expect(verdict).not.toBe('conflict')
  // A request of the dead process can still be at work.
  await publish(target, published).catch(() => publish(target, published))
  expect((await plan(target, published)).verdict).toBe('same')
}

interface Service {
  readonly log: readonly string[]
  readonly meanwhile: Map<number, () => unknown>
}

/** Kills a run when its request of each number arrives, until there is no request of that number. */
async function killAtEachRequest(
  service: Service,
  kind: string,
  options: object,
  target: Target,
): Promise<number> {
  await publish(target, resume)
  for (let step = 1; ; step++) {
    const next = { ...changed, skills: [{ name: `Skill ${step}` }] }
    const signal = await publishInProcess({ kind, options, state: folder, resume: next }, (child) => {
      service.meanwhile.clear()
      service.meanwhile.set(service.log.length + step, () => child.kill('SIGKILL'))
    })
    service.meanwhile.clear()
    if (signal === null) return step - 1
    await expectFinished(target, { ...next, interests: [{ name: 'Rowing' }] })
  }
}

test('a gist survives a kill at every request, and stays the only one', async () => {
  await using server = await new GistServer().open()
  const options = { token: server.token, apiUrl: server.url }
  expect(await killAtEachRequest(server, 'gist', options, gistTarget(options))).toBeGreaterThan(4)
  expect(server.gists.length).toBe(1)
  expect(server.violations).toEqual([])
})

test('a gist whose making was killed is found by the next run', async () => {
  await using server = await new GistServer().open()
  const options = { token: server.token, apiUrl: server.url }
  for (let step = 1; step <= 5; step++) {
    await publishInProcess({ kind: 'gist', options, state: folder, resume }, (child) => {
      server.meanwhile.set(server.log.length + step, () => child.kill('SIGKILL'))
    })
    server.meanwhile.clear()
    await expectFinished(gistTarget(options), resume).catch(() => undefined)
    await publish(gistTarget(options), changed)
    expect(server.gists.length).toBe(1)
    server.gists.length = 0
    await rm(folder, { recursive: true, force: true })
  }
})

test('an HTTP folder survives a kill at every request', async () => {
  await using store = await openHttpStore()
  const options = { url: store.url, token: store.token }
  expect(await killAtEachRequest(store, 'http', options, httpTarget(options))).toBeGreaterThan(10)
})

test('an npm package survives a kill at every request', async () => {
  await using registry = await openNpmRegistry()
  const options = { name: 'ada-cv', registry: registry.url, token: registry.token }
  expect(await killAtEachRequest(registry, 'npm', options, npmTarget(options))).toBeGreaterThan(5)
})

test('a branch survives a kill before every command of git', async () => {
  const repository = join(base, 'remote.git')
  execFileSync('git', ['init', '--quiet', '--bare', repository])
  const options = { repository, branch: 'pages' }
  const target = branchTarget(options)
  await publish(target, resume)
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
  await mkdir(join(base, 'bin'))
  const killAt = async (step: number): Promise<NodeJS.Signals | null> => {
    const count = join(base, `count ${step}`)
    const kill = `[ $(wc -l < "${count}") = ${step} ] && kill -9 $PPID && exit`
    const program = ['#!/bin/sh', `echo >> "${count}"`, kill, `exec "${real}" "$@"`, ''].join('\n')
    await writeFile(join(base, 'bin', 'git'), program)
    await chmod(join(base, 'bin', 'git'), 0o755)
    const environment = { ...process.env, PATH: `${join(base, 'bin')}:${process.env.PATH}` }
    const next = { ...changed, skills: [{ name: `Skill ${step}` }] }
    const settings = { kind: 'branch', options, state: folder, resume: next }
    return publishInProcess(settings, () => undefined, environment)
  }
  let step = 1
  for (; (await killAt(step)) !== null; step++) {
    await expectFinished(target, { ...changed, interests: [{ name: `Rowing ${step}` }] })
  }
  expect(step).toBeGreaterThan(8)
  expect(execFileSync('git', ['--git-dir', repository, 'fsck', '--strict'], { encoding: 'utf8' })).toBe('')
})
