import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Resume } from '@offprint/schema'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyPlan } from '../../src/plan/apply-plan.ts'
import { type Plan, planTarget } from '../../src/plan/plan-target.ts'
import { fileState } from '../../src/state/file-state.ts'
import { type HttpOptions, httpTarget } from '../../src/targets/http-target.ts'
import { bundleOf, page, resume } from '../sample.ts'
import { type Fault, type HttpStore, openHttpStore } from './http-store.ts'
import { tokenPlaces } from './token-places.ts'

let base = ''
let store: HttpStore
let pauses: number[] = []
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'offprint http '))
  store = await openHttpStore()
  pauses = []
})
afterEach(async () => {
  expect(await tokenPlaces(store.token, base, store.log)).toEqual([])
  await store[Symbol.asyncDispose]()
  await rm(base, { recursive: true, force: true })
})

const wait = async (milliseconds: number): Promise<void> => {
  pauses.push(milliseconds)
}
const state = () => fileState(join(base, 'state'))
const target = (options: Partial<HttpOptions> = {}) =>
  httpTarget({ url: store.url, token: store.token, wait, ...options })
const plan = (published: Resume = resume, options?: Partial<HttpOptions>): Promise<Plan> =>
  planTarget(target(options), bundleOf(published), state(), undefined)
const publish = async (published?: Resume, options?: Partial<HttpOptions>): Promise<boolean> =>
  applyPlan(await plan(published, options), state())
const changed = { ...resume, awards: [{ title: 'Medal' }] }
const stored = (path: string): string => store.files.get(`/cv/${path}`)?.toString() ?? ''

describe('a folder', () => {
  test('gets every file, once, and no more when nothing changed', async () => {
    await publish()
    expect([...store.files.keys()].sort()).toEqual(
      [
        '.nojekyll',
        '_headers',
        'feed.xml',
        'index.html',
        'offprint.json',
        'resume.json',
        'robots.txt',
        'sitemap.xml',
      ].map((path) => `/cv/${path}`),
    )
    expect(stored('index.html')).toBe(page)
    const before = store.log.length
    expect(await publish()).toBe(false)
    expect(store.log.slice(before).filter((line) => !line.startsWith('GET'))).toEqual([])
  })

  test('is updated under the condition that it is as it was read', async () => {
    await publish()
    await publish(changed)
    expect(JSON.parse(stored('resume.json')).awards).toEqual([{ title: 'Medal' }])
    const writes = store.headers.filter((_, index) => store.log[index]?.startsWith('PUT'))
    expect(writes.every((headers) => 'if-match' in headers || 'if-none-match' in headers)).toBe(true)
  })

  test('a change between plan and write is noticed', async () => {
    await publish()
    const old = await plan(changed)
    store.files.set('/cv/resume.json', Buffer.from('{"basics":{"name":"Eve"}}'))
    await expect(applyPlan(old, state())).rejects.toMatchObject({ code: 'changed' })
    expect(stored('resume.json')).toContain('Eve')
  })
})

describe('a single endpoint', () => {
  test.for(['PUT', 'POST'] as const)('takes resume.json by %s', async (method) => {
    const url = `${store.url}ada`
    await publish(resume, { url, method })
    expect([...store.files.keys()]).toEqual(['/cv/ada'])
    expect(store.log).toContain(`${method} /cv/ada`)
    expect(JSON.parse(stored('ada')).meta.canonical).toBe(url)
    expect(await publish(resume, { url, method })).toBe(false)
    expect(await publish(changed, { url, method })).toBe(true)
  })

  test('an edit there is a conflict, also for a machine that never published', async () => {
    const url = `${store.url}ada`
    await publish(resume, { url })
    store.files.set('/cv/ada', Buffer.from(stored('ada').replace('Ada', 'Eve')))
    expect((await plan(changed, { url })).verdict).toBe('conflict')
    const elsewhere = planTarget(
      target({ url }),
      bundleOf(changed),
      fileState(join(base, 'other')),
      undefined,
    )
    expect((await elsewhere).verdict).toBe('conflict')
  })
})

describe('faults', () => {
  const count = async (): Promise<number> => {
    await publish()
    const before = store.log.length
    await publish(changed)
    const requests = store.log.length - before
    store.files.clear()
    store.log.length = 0
    await rm(join(base, 'state'), { recursive: true })
    return requests
  }
  const faults: Fault[] = [
    'reset',
    'reset after work',
    { status: 503 },
    { status: 429, headers: { 'retry-after': '3' } },
  ]

  test.for(faults)('%j at every step in turn passes, and the result is whole', async (fault) => {
    const requests = await count()
    expect(requests).toBeGreaterThan(5)
    for (let step = 1; step <= requests; step++) {
      await publish()
      store.faults.clear()
      store.faults.set(store.log.length + step, fault)
      await publish(changed)
      expect(JSON.parse(stored('resume.json')).awards).toEqual([{ title: 'Medal' }])
      expect((await plan(changed)).verdict).toBe('same')
      store.files.clear()
      await rm(join(base, 'state'), { recursive: true })
    }
    expect(pauses.length).toBeGreaterThanOrEqual(requests)
    if (typeof fault === 'object' && fault.headers !== undefined)
      expect(new Set(pauses)).toEqual(new Set([3000]))
  })

  test.for([400, 403, 500])(
    '%i for good at every step in turn leaves each file whole, and the next run finishes',
    async (status) => {
      const requests = await count()
      for (let step = 1; step <= requests; step++) {
        await publish()
        const from = store.log.length + step
        store.faults.clear()
        for (let number = from; number < from + 99; number++) store.faults.set(number, { status })
        await expect(publish(changed)).rejects.toMatchObject({ name: 'PublishError' })
        store.faults.clear()
        expect([undefined, 'Medal']).toContain(JSON.parse(stored('resume.json')).awards?.[0]?.title)
        expect(stored('index.html')).toBe(page)
        await publish(changed)
        expect((await plan(changed)).verdict).toBe('same')
        store.files.clear()
        await rm(join(base, 'state'), { recursive: true })
      }
    },
  )
})

describe('the token', () => {
  test('a missing one is said before anything is written', async () => {
    const error = await publish(resume, { token: undefined }).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'token', remedy: expect.stringContaining('OFFPRINT_TOKEN') })
    expect(store.files.size).toBe(0)
  })

  test('doesn’t follow a redirect to another host', async () => {
    await using other = await openHttpStore()
    other.files.set('/cv/resume.json', Buffer.from('{}'))
    const location = `${other.url.replace('127.0.0.1', 'localhost')}resume.json`
    for (let step = 1; step <= 20; step++) store.faults.set(step, { status: 302, headers: { location } })
    await publish(resume, { url: `${store.url}ada` }).catch(() => undefined)
    expect(other.log.length).toBeGreaterThan(0)
    expect(JSON.stringify(other.headers)).not.toContain(store.token)
  })

  test('stands in no error and no state', async () => {
    store.faults.set(1, { status: 400 })
    const error = await publish().catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(Error)
    const said = `${error} ${JSON.stringify(error)} ${error instanceof Error ? error.stack : ''} ${JSON.stringify(target())}`
    expect(said).not.toContain(store.token)
  })
})

test.for([
  ['http://example.org/cv', 'not encrypted'],
  ['https://ada:secret-word@example.org/cv', 'password'],
  ['nonsense', 'no URL'],
] as const)('%s is refused', ([url, reason]) => {
  const error = (() => {
    try {
      return httpTarget({ url })
    } catch (caught) {
      return caught
    }
  })()
  expect(error).toMatchObject({ code: 'address' })
  expect(String(error)).toContain(reason)
  expect(String(error)).not.toContain('secret-word')
})
