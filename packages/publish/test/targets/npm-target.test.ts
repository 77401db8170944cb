import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Resume } from '@offprint/schema'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { applyPlan } from '../../src/plan/apply-plan.ts'
import { type Plan, planTarget } from '../../src/plan/plan-target.ts'
import { fileState } from '../../src/state/file-state.ts'
import { type NpmOptions, npmTarget } from '../../src/targets/npm-target.ts'
import { bundleOf, page, resume } from '../sample.ts'
import type { Fault } from './http-store.ts'
import { type NpmRegistry, openNpmRegistry } from './npm-registry.ts'
import { tokenPlaces } from './token-places.ts'

let registry: NpmRegistry
beforeAll(async () => {
  registry = await openNpmRegistry()
})
afterAll(() => registry[Symbol.asyncDispose]())

let base = ''
let name = ''
let count = 0
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'offprint npm '))
  count += 1
  name = `@ada/cv${count}`
  registry.faults.clear()
  registry.meanwhile.clear()
})
afterEach(async () => {
  expect(await tokenPlaces(registry.token, join(base, 'state'), registry.log)).toEqual([])
  await rm(base, { recursive: true, force: true })
})

const files = { 'index.html': page, 'resume.md': '# Ada Beispiel\n' }
const changed: Resume = { ...resume, awards: [{ title: 'Medal' }] }
const state = (folder = 'state') => fileState(join(base, folder))
const target = (options: Partial<NpmOptions> = {}) =>
  npmTarget({ name, registry: registry.url, token: registry.token, wait: async () => undefined, ...options })
const plan = (
  published: Resume = resume,
  made: Record<string, string> = files,
  folder?: string,
): Promise<Plan> => planTarget(target(), bundleOf(published, made), state(folder), undefined)
const publish = async (...[published, made, folder]: Parameters<typeof plan>): Promise<boolean> =>
  applyPlan(await plan(published, made, folder), state(folder))
type Packument = { readonly versions: object; readonly 'dist-tags': object }
const packument = async () => (await (await fetch(`${registry.url}${name}`)).json()) as Packument
const versions = async (): Promise<string[]> => Object.keys((await packument()).versions)
const uploads = () =>
  registry.log.filter((line) => line.startsWith('PUT') && line.includes(encodeURIComponent(name.slice(5))))

test('a package is published, installed into an empty project, imported, and its program run', async () => {
  await publish()
  const project = join(base, 'project')
  await mkdir(project)
  await writeFile(join(project, 'package.json'), '{"private":true,"type":"module"}')
  const run = async (program: string, ...args: string[]): Promise<string> => {
    const { stdout } = await promisify(execFile)(program, args, { cwd: project })
    return stdout
  }
  await run('npm', 'install', '--registry', registry.url, '--no-audit', '--no-fund', name)
  const card = await run('npx', '--no-install', name.replace(/^@ada\//, ''))
  expect(card).toContain('Ada Beispiel')
  expect(card).toContain('2 publications')
  expect(card).not.toContain('\u001b')

  await writeFile(join(project, 'name.js'), `import resume from '${name}'\nconsole.log(resume.basics.name)`)
  expect(await run(process.execPath, 'name.js')).toBe('Ada Beispiel\n')
  const typed = `import resume from '${name}'\nconst date: string = resume.publications[0]!.releaseDate\nresume.publications[0]!.doi satisfies string | undefined\n// @ts-expect-error\nresume.basics.shoeSize\nexport { date }`
  await writeFile(join(project, 'typed.ts'), typed)
  const tsc = join(import.meta.dirname, '../../../../node_modules/.bin/tsc')
  await run(tsc, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', 'typed.ts')

  const installed = (path: string) => readFile(join(project, 'node_modules', name, path), 'utf8')
  expect(await installed('README.md')).toBe('# Ada Beispiel\n')
  expect(await installed('index.html')).toBe(page)
  expect(JSON.parse(await installed('package.json'))).toMatchObject({ name, version: '1.0.0' })
})

describe('the version', () => {
  test('is bumped by what changed, and nothing new is nothing sent', async () => {
    await publish()
    expect(await publish()).toBe(false)
    expect(await publish(changed)).toBe(true)
    expect(await publish({ ...changed, basics: { ...resume.basics, name: 'Ada B. Beispiel' } })).toBe(true)
    expect(await versions()).toEqual(['1.0.0', '1.1.0', '1.1.1'])
    expect((await packument())['dist-tags']).toEqual({ latest: '1.1.1' })
  })

  test('is bumped where only the page changed, and goes on from there', async () => {
    await publish()
    await publish(resume, { ...files, 'index.html': page.replace('Ada', 'Dr. Ada') })
    await publish(changed, { ...files, 'index.html': page.replace('Ada', 'Dr. Ada') })
    expect(await versions()).toEqual(['1.0.0', '1.0.1', '1.1.0'])
  })

  test('that npm can’t take is refused', async () => {
    await expect(publish({ ...resume, meta: { version: 'spring' } })).rejects.toMatchObject({
      code: 'invalid',
    })
  })
})

describe('what is somebody else’s', () => {
  test('a version from another machine is not written over by one that hasn’t seen it', async () => {
    await publish()
    await publish(changed, files, 'elsewhere')
    expect((await plan({ ...resume, skills: [{ name: 'Rowing' }] })).verdict).toBe('conflict')
    await expect(publish({ ...resume, skills: [{ name: 'Rowing' }] })).rejects.toMatchObject({
      code: 'changed',
    })
    expect(await versions()).toEqual(['1.0.0', '1.1.0'])
  })

  test('a version that came after the plan is seen before another is sent', async () => {
    await publish()
    const mine = await plan(changed)
    await publish({ ...resume, skills: [{ name: 'Rowing' }] }, files, 'elsewhere')
    await expect(applyPlan(mine, state())).rejects.toMatchObject({ code: 'changed' })
    expect(await versions()).toEqual(['1.0.0', '1.1.0'])
  })

  test('of the same version sent by two at the same time, one at most believes that it arrived', async () => {
    await publish()
    const mine = await plan(changed)
    const theirs = await plan({ ...resume, skills: [{ name: 'Rowing' }] }, files, 'elsewhere')
    const outcomes = await Promise.allSettled([
      applyPlan(mine, state()),
      applyPlan(theirs, state('elsewhere')),
    ])
    const failed = outcomes.filter(({ status }) => status === 'rejected')
    expect(failed.length).toBeGreaterThan(0)
    expect(await versions()).toEqual(['1.0.0', '1.1.0'])
  })
})

describe('faults', () => {
  const passing: Fault[] = [
    'reset',
    'reset after work',
    { status: 503 },
    { status: 429, headers: { 'retry-after': '3' } },
  ]
  const requestsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = registry.log.length
    await work()
    return registry.log.length - before
  }

  test.for(passing)('%j at every step in turn passes, and the result is whole', async (fault) => {
    await publish()
    const steps = await requestsOf(() => publish(changed))
    expect(steps).toBeGreaterThan(5)
    for (let step = 1; step <= steps; step++) {
      registry.faults.set(registry.log.length + step, fault)
      await publish({ ...changed, skills: [{ name: `Skill ${step}` }] })
      expect((await plan({ ...changed, skills: [{ name: `Skill ${step}` }] })).verdict).toBe('same')
    }
    expect((await versions()).length).toBe(steps + 2)
  })

  test.for([401, 403, 500])(
    '%i for good at every step in turn leaves a whole version, and the next run finishes',
    async (status) => {
      await publish()
      const steps = await requestsOf(() => publish(changed))
      for (let step = 1; step <= steps; step++) {
        const next = { ...changed, skills: [{ name: `Skill ${step}` }] }
        const from = registry.log.length + step
        for (let number = from; number < from + 40; number++) registry.faults.set(number, { status })
        const error = await publish(next).catch((caught: unknown) => caught)
        expect(error).toMatchObject({ name: 'PublishError' })
        expect(
          `${error} ${JSON.stringify(error)} ${error instanceof Error ? `${error.stack} ${error.cause}` : ''}`,
        ).not.toContain(registry.token)
        registry.faults.clear()
        await publish(next)
        expect((await plan(next)).verdict).toBe('same')
      }
      expect((await versions()).length).toBe(steps + 2)
    },
  )
})

describe('the token', () => {
  test.for([
    [undefined, 'there is no token'],
    ['wrong', 'not valid'],
  ] as const)('%j is said before anything is sent', async ([token, reason]) => {
    const before = uploads().length
    const planned = await planTarget(target({ token }), bundleOf(resume), state(), undefined)
    const error = await applyPlan(planned, state()).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'token', remedy: expect.stringContaining('NPM_TOKEN') })
    expect(String(error)).toContain(reason)
    expect(uploads().length).toBe(before)
  })

  test('doesn’t follow a redirect to another host', async () => {
    await publish()
    await using other = await openNpmRegistry()
    const location = other.url.replace('127.0.0.1', 'localhost')
    for (let step = 1; step <= 60; step++) {
      registry.faults.set(registry.log.length + step, { status: 307, headers: { location } })
    }
    const seen = other.headers.length
    await publish(changed).catch(() => undefined)
    const sent = other.headers.slice(seen)
    expect(sent.length).toBeGreaterThan(0)
    expect(JSON.stringify(sent)).not.toContain(registry.token)
  })
})

test.for(['Ada', '../x', '@ada/cv/x', ''])('%j is no name of a package', (wrong) => {
  expect(() => target({ name: wrong })).toThrow('no package’s name')
})
