import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Resume } from '@offprint/schema'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyPlan } from '../../src/plan/apply-plan.ts'
import { type Plan, planTarget } from '../../src/plan/plan-target.ts'
import { fileState } from '../../src/state/file-state.ts'
import type { StateStore } from '../../src/state/state-store.ts'
import { folderTarget } from '../../src/targets/folder-target.ts'
import { bundleOf, page, resume } from '../sample.ts'

let base = ''
let site = ''
let state: StateStore
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'offprint publish '))
  site = join(base, 'site')
  state = fileState(join(base, 'state'))
})
afterEach(() => rm(base, { recursive: true, force: true }))

const plan = (published: Resume = resume, files?: Record<string, string>, store = state): Promise<Plan> =>
  planTarget(folderTarget({ folder: site }), bundleOf(published, files), store, '2024-01-01T00:00:00Z')
const publish = async (...args: Parameters<typeof plan>): Promise<boolean> =>
  applyPlan(await plan(...args), args[2] ?? state)
const inSite = (path: string): Promise<string> => readFile(join(site, path), 'utf8')
const changed = { ...resume, awards: [{ title: 'Medal' }] }

describe('the ways of a folder', () => {
  test('a plan writes nothing', async () => {
    const { verdict, files } = await plan()
    expect(verdict).toBe('create')
    expect(files.map(({ path, action }) => `${action} ${path}`)).toEqual([
      'add resume.json',
      'add index.html',
      'add robots.txt',
      'add _headers',
      'add .nojekyll',
      'add offprint.json',
    ])
    expect(await readdir(base)).toEqual([])
  })

  test('what is published is what was planned, and nothing more', async () => {
    const { next, target } = await plan()
    await publish()
    expect((await readdir(site)).sort()).toEqual([...next.keys()].sort())
    for (const [path, bytes] of next) expect(await inSite(path)).toBe(Buffer.from(bytes).toString())
    expect(target.name).toBe('site')
  })

  test('a second run has nothing to do', async () => {
    await publish()
    expect((await plan()).verdict).toBe('same')
    expect(await publish()).toBe(false)
  })

  test('a new version is an update that says what changed', async () => {
    await publish()
    const { verdict, update, files } = await plan(changed)
    expect(verdict).toBe('update')
    expect(update.summary).toBe('+ 1 award')
    expect(files.map(({ path }) => path)).toEqual(['resume.json', 'offprint.json'])
    expect(await publish(changed)).toBe(true)
    expect(JSON.parse(await inSite('resume.json')).meta.version).toBe('v1.1.0')
  })

  test('a file that is no longer made is removed, and its empty folder', async () => {
    await publish(resume, { 'index.html': page, 'fr/index.html': page })
    await publish(resume, { 'index.html': page })
    expect(await readdir(site)).toContain('index.html')
    expect(await readdir(site)).not.toContain('fr')
  })
})

describe('what is somebody else’s', () => {
  test('a file that was never ours is not touched', async () => {
    await mkdir(site)
    await writeFile(join(site, 'CNAME'), 'ada.example')
    await publish()
    await publish(changed, {})
    expect(await inSite('CNAME')).toBe('ada.example')
  })

  test('a page that was there before is a conflict', async () => {
    await mkdir(site)
    await writeFile(join(site, 'index.html'), 'made by hand')
    await expect(publish()).rejects.toMatchObject({ code: 'changed' })
    expect(await inSite('index.html')).toBe('made by hand')
  })

  test('an edit of ours is a conflict that shows the edit, and force writes over it', async () => {
    await publish()
    const edited = JSON.parse(await inSite('resume.json'))
    await writeFile(join(site, 'resume.json'), JSON.stringify({ ...edited, skills: [{ name: 'Rowing' }] }))
    const conflict = await plan(changed)
    expect(conflict.verdict).toBe('conflict')
    expect(conflict.foreign.map(({ kind, label }) => `${kind} ${label}`)).toEqual(['added Rowing'])
    await expect(applyPlan(conflict, state)).rejects.toMatchObject({ code: 'changed' })
    expect(JSON.parse(await inSite('resume.json')).skills).toEqual([{ name: 'Rowing' }])
    await applyPlan(conflict, state, { force: true })
    expect(JSON.parse(await inSite('resume.json')).awards).toEqual([{ title: 'Medal' }])
  })

  test('another machine knows what Offprint left there, without any state', async () => {
    await publish()
    const elsewhere = fileState(join(base, 'elsewhere'))
    expect((await plan(changed, undefined, elsewhere)).verdict).toBe('update')
    await publish(changed, undefined, elsewhere)
    expect((await plan({ ...resume, skills: [{ name: 'Rowing' }] })).verdict).toBe('conflict')
  })

  test('a change between plan and write is noticed', async () => {
    await publish()
    const old = await plan(changed)
    await writeFile(join(site, 'index.html'), 'made by hand')
    await expect(applyPlan(old, state)).rejects.toMatchObject({ code: 'changed' })
    expect(await inSite('index.html')).toBe('made by hand')
  })

  test('a link out of the folder is not followed', async () => {
    await mkdir(site)
    await writeFile(join(base, 'outside'), 'secret')
    await symlink(join(base, 'outside'), join(site, 'index.html'))
    await publish()
    expect(await readFile(join(base, 'outside'), 'utf8')).toBe('secret')
  })
})

describe('a run killed at any step is finished by the next', () => {
  const files = { 'index.html': page.replace('Ada', 'Eda'), 'resume.bib': '@book{x}' }
  test.for([1, 2, 3, 4, 5, 6, 7])('killed at rename %i', async (step) => {
    await publish(resume, { 'index.html': page, 'old.html': page })
    const script = fileURLToPath(new URL('./killed-publish.ts', import.meta.url))
    const input = JSON.stringify({ site, state: join(base, 'state'), resume: changed, files, step })
    const { signal, status, stderr } = spawnSync(process.execPath, [script], { input, encoding: 'utf8' })
    expect({ signal, status, stderr }).toEqual({ signal: 'SIGKILL', status: null, stderr: '' })

    // Each file is whole: the old one or the new one.
    expect([page, files['index.html']]).toContain(await inSite('index.html'))
    expect([undefined, 'Medal']).toContain(JSON.parse(await inSite('resume.json')).awards?.[0]?.title)

    // Also when the document changed again in between.
    const later = { ...changed, skills: [{ name: 'Rowing' }] }
    expect((await plan(later, files)).verdict).not.toBe('conflict')
    await publish(later, files)
    expect((await plan(later, files)).verdict).toBe('same')
    expect(await readdir(site)).not.toContain('old.html')
    expect(await readdir(site)).not.toContain('.offprint-unfinished')
  })
})
