import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Resume } from '@offprint/schema'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyPlan } from '../../src/plan/apply-plan.ts'
import { type Plan, planTarget } from '../../src/plan/plan-target.ts'
import { fileState } from '../../src/state/file-state.ts'
import { type GistOptions, gistTarget } from '../../src/targets/gist-target.ts'
import { bundleOf, resume } from '../sample.ts'
import { GistServer } from './gist-server.ts'
import { tokenPlaces } from './token-places.ts'

let base = ''
let server: GistServer
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'offprint gist '))
  server = await new GistServer().open()
})
afterEach(async () => {
  expect(server.violations).toEqual([])
  expect(await tokenPlaces(server.token, base, server.log)).toEqual([])
  await server[Symbol.asyncDispose]()
  await rm(base, { recursive: true, force: true })
})

const state = () => fileState(join(base, 'state'))
const target = (options: Partial<GistOptions> = {}) =>
  gistTarget({ token: server.token, apiUrl: server.url, wait: async () => undefined, ...options })
const plan = (published: Resume = resume, options?: Partial<GistOptions>): Promise<Plan> =>
  planTarget(target(options), bundleOf(published), state(), undefined)
const publish = async (published?: Resume, options?: Partial<GistOptions>): Promise<boolean> =>
  applyPlan(await plan(published, options), state())
const changed = { ...resume, awards: [{ title: 'Medal' }] }
const resumes = () => server.gists.filter(({ files }) => 'resume.json' in files)
const stored = () => JSON.parse(resumes()[0]?.files['resume.json'] ?? 'null')
const writes = () => server.log.filter((line) => !line.startsWith('GET'))

describe('the gist', () => {
  test('is made once, public, with the one file and its address at the registry', async () => {
    await publish()
    expect(server.gists).toMatchObject([{ public: true }])
    expect(Object.keys(server.gists[0]?.files ?? {})).toEqual(['resume.json'])
    expect(stored().meta.canonical).toBe('https://registry.jsonresume.org/ada')
    expect(await publish()).toBe(false)
    expect(await publish(changed)).toBe(true)
    expect(writes()).toEqual(['POST /gists', 'PATCH /gists/gist1'])
    expect(stored().awards).toEqual([{ title: 'Medal' }])
  })

  test('is found behind a hundred others, and private ones don’t count', async () => {
    await publish()
    for (let count = 0; count < 250; count++) server.add({ 'note.md': 'x' })
    server.add({ 'resume.json': '{}' }, { isPublic: false })
    await publish(changed)
    expect(writes()).toEqual(['POST /gists', 'PATCH /gists/gist1'])
  })

  test('has a file of its own for another language', async () => {
    await publish()
    await publish(changed, { file: 'resume-fr.json' })
    expect(server.gists.map(({ files }) => Object.keys(files))).toEqual([['resume-fr.json'], ['resume.json']])
    expect(server.gists[0]?.files['resume-fr.json']).toContain('?gistname=resume-fr.json')
  })

  test('is read whole where the answer cuts it', async () => {
    const long = { ...resume, basics: { ...resume.basics, summary: 'word '.repeat(10_000) } }
    await publish(long)
    expect(await publish(long)).toBe(false)
  })

  test('made by somebody else is not written over', async () => {
    server.add({ 'resume.json': JSON.stringify({ basics: { name: 'Eve' } }) })
    expect((await plan()).verdict).toBe('conflict')
    await expect(publish()).rejects.toMatchObject({ code: 'changed' })
    expect(writes()).toEqual([])
  })
})

describe('two at the same time', () => {
  test('never leave two gists: the older one stays', async () => {
    const mine = await plan()
    const theirs = { 'resume.json': '{"basics":{"name":"Ada, from another machine"}}' }
    // Between the last look and the making.
    server.meanwhile.set(server.log.length + 2, () => server.add(theirs))
    await expect(applyPlan(mine, state())).rejects.toMatchObject({ code: 'changed' })
    expect(resumes().map(({ files }) => files)).toEqual([theirs])
  })

  test('a gist that appears after the plan is seen before another is made', async () => {
    const mine = await plan()
    server.add({ 'resume.json': '{}' })
    await expect(applyPlan(mine, state())).rejects.toMatchObject({ code: 'changed' })
    expect(writes()).toEqual([])
  })

  test('a change after the plan is not written over', async () => {
    await publish()
    const mine = await plan(changed)
    const [gist] = resumes()
    if (gist !== undefined)
      Object.assign(gist, { version: 7, files: { 'resume.json': '{"basics":{"name":"Eve"}}' } })
    await expect(applyPlan(mine, state())).rejects.toMatchObject({ code: 'changed' })
    expect(stored().basics.name).toBe('Eve')
  })
})

describe('faults at every step in turn', () => {
  const steps = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

  test.for(['secondary rate limit', 'reset', 'reset after work', { status: 502 }] as const)(
    '%j',
    async (fault) => {
      for (const step of steps) {
        server.faults.clear()
        server.faults.set(server.log.length + step, fault)
        await publish(changed).catch((error: unknown) =>
          expect(error).toMatchObject({ name: 'PublishError' }),
        )
        expect(resumes().length).toBeLessThanOrEqual(1)
        server.faults.clear()
        await publish(changed)
        expect(resumes()).toHaveLength(1)
        expect(stored().awards).toEqual([{ title: 'Medal' }])
        server.gists.length = 0
        await rm(join(base, 'state'), { recursive: true })
      }
    },
  )
})

describe('the token', () => {
  test.for([
    [{ token: undefined }, 'there is no token'],
    [{ token: 'wrong' }, 'not valid'],
  ] as const)('%j is said before anything is written', async ([options, reason]) => {
    const error = await (async () => publish(resume, options))().catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'token', remedy: expect.stringContaining('GITHUB_TOKEN') })
    expect(String(error)).toContain(reason)
    expect(writes()).toEqual([])
  })

  test('without the scope is said before anything is written', async () => {
    server.scopes = 'repo, read:user'
    await expect(publish()).rejects.toMatchObject({
      code: 'token',
      remedy: expect.stringContaining('scopes=gist'),
    })
    expect(writes()).toEqual([])
  })

  test('of the kind that says no scopes, and may not write, is said by the answer', async () => {
    server.scopes = undefined
    server.mayWrite = false
    await expect(publish()).rejects.toMatchObject({
      code: 'token',
      message: expect.stringContaining('scope gist'),
    })
    expect(server.gists).toEqual([])
  })

  test('of the kind that says no scopes works', async () => {
    server.scopes = undefined
    expect(await publish()).toBe(true)
  })

  test.for([400, 401, 403, 404, 422, 500])('stands in no error: %i', async (status) => {
    for (let step = 1; step <= 12; step++) server.faults.set(step, { status })
    const error = await publish().catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'PublishError' })
    const said = `${error} ${JSON.stringify(error)} ${error instanceof Error ? `${error.stack} ${error.cause}` : ''}`
    expect(said).not.toContain(server.token)
  })
})
