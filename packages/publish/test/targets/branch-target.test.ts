import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Resume } from '@offprint/schema'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { applyPlan } from '../../src/plan/apply-plan.ts'
import { type Plan, planTarget } from '../../src/plan/plan-target.ts'
import { fileState } from '../../src/state/file-state.ts'
import { branchTarget } from '../../src/targets/branch-target.ts'
import { bundleOf, page, resume } from '../sample.ts'

let base = ''
let repository = ''
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'offprint branch '))
  repository = join(base, 'remote.git')
  execFileSync('git', ['init', '--quiet', '--bare', repository])
})
afterEach(() => rm(base, { recursive: true, force: true }))

const git = (...args: string[]): string =>
  execFileSync('git', ['--git-dir', repository, ...args], { encoding: 'utf8' })
const state = (name = 'state') => fileState(join(base, name))
const plan = (published: Resume = resume, name?: string): Promise<Plan> =>
  planTarget(branchTarget({ repository, branch: 'pages' }), bundleOf(published), state(name), undefined)
const publish = async (published: Resume = resume, name?: string): Promise<boolean> =>
  applyPlan(await plan(published, name), state(name))
const changed = { ...resume, awards: [{ title: 'Medal' }] }

/** Somebody else commits a file to the branch. */
function commitByHand(path: string, text: string): void {
  const head = git('rev-parse', 'pages').trim()
  const blob = execFileSync('git', ['--git-dir', repository, 'hash-object', '-w', '--stdin'], {
    input: text,
    encoding: 'utf8',
  })
  const environment = { ...process.env, GIT_INDEX_FILE: join(base, 'index') }
  const run = (...args: string[]): string =>
    execFileSync('git', ['--git-dir', repository, ...args], { env: environment, encoding: 'utf8' }).trim()
  run('read-tree', head)
  run('update-index', '--add', '--cacheinfo', `100644,${blob.trim()},${path}`)
  const author = ['-c', 'user.name=Eve', '-c', 'user.email=eve@example.org']
  const commit = run(...author, 'commit-tree', run('write-tree'), '-p', head, '-m', 'by hand')
  run('update-ref', 'refs/heads/pages', commit)
}

test('the first version is one commit that holds the site and nothing else', async () => {
  await publish()
  expect(git('log', '--format=%s', 'pages')).toBe('Publish the resume: first version\n')
  expect(git('ls-tree', '-r', '--name-only', 'pages').trim().split('\n')).toEqual([
    '.nojekyll',
    '_headers',
    'index.html',
    'offprint.json',
    'resume.json',
    'robots.txt',
  ])
  expect(git('show', 'pages:index.html')).toBe(page)
})

test('an update is one commit that says what changed, and no change is none', async () => {
  await publish()
  expect(await publish()).toBe(false)
  expect(await publish(changed)).toBe(true)
  expect(git('log', '--format=%s', 'pages').split('\n')[0]).toBe('Publish the resume: + 1 award')
  expect(git('diff', '--name-only', 'pages~', 'pages').trim().split('\n')).toEqual([
    'offprint.json',
    'resume.json',
  ])
  expect(git('rev-list', '--count', 'pages').trim()).toBe('2')
})

test('files that are not ours stay', async () => {
  await publish()
  commitByHand('CNAME', 'ada.example')
  await publish(changed)
  expect(git('show', 'pages:CNAME')).toBe('ada.example')
})

test('an edit of ours is a conflict', async () => {
  await publish()
  commitByHand('index.html', 'by hand')
  await expect(publish(changed)).rejects.toMatchObject({ code: 'changed' })
  await expect(publish(changed, 'elsewhere')).rejects.toMatchObject({ code: 'changed' })
  expect(git('show', 'pages:index.html')).toBe('by hand')
})

test('of two runs at the same time one wins, and nothing is lost', async () => {
  await publish()
  const slow = await plan(changed)
  commitByHand('CNAME', 'ada.example')
  await expect(applyPlan(slow, state())).rejects.toMatchObject({ code: 'changed' })
  expect(git('log', '--format=%s', 'pages').split('\n')[0]).toBe('by hand')
})

test('a repository that isn’t there is an error without the password of its address', async () => {
  const target = branchTarget({
    repository: 'file://user:secret-word@localhost/nowhere/x.git',
    branch: 'pages',
  })
  const error = await planTarget(target, bundleOf(resume), state(), undefined).catch(
    (caught: unknown) => caught,
  )
  expect(error).toMatchObject({ name: 'PublishError', code: 'unreachable' })
  expect(`${error} ${JSON.stringify(error)}`).not.toContain('secret-word')
})
