import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from '../src/files/write-whole.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint write '))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('makes the folder, and leaves nothing but the file', async () => {
  const path = join(folder, 'a', 'b', 'resume.json')
  await writeWhole(path, 'new')
  expect(await readFile(path, 'utf8')).toBe('new')
  expect(await readdir(join(folder, 'a', 'b'))).toEqual(['resume.json'])
})

test('replaces a file, keeps its mode, and follows a link to it', async () => {
  const target = join(folder, 'target.json')
  const link = join(folder, 'link.json')
  await writeFile(target, 'old and longer')
  await chmod(target, 0o640)
  await symlink(target, link)
  await writeWhole(link, 'new')
  expect(await readFile(target, 'utf8')).toBe('new')
  expect((await stat(target)).mode & 0o777).toBe(0o640)
  expect((await readdir(folder)).sort()).toEqual(['link.json', 'target.json'])
})

test('the old file is whole for a reader that has it open', async () => {
  const path = join(folder, 'resume.json')
  await writeFile(path, 'old')
  const before = (await stat(path)).ino
  await writeWhole(path, 'new')
  expect((await stat(path)).ino).not.toBe(before)
})

test('writes a device directly', async () => {
  await writeWhole('/dev/null', 'gone')
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
})

test('a place that can’t be written is an error with exit code 3, and leaves nothing', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(writeWhole(join(folder, 'file', 'resume.json'), 'x')).rejects.toMatchObject({ exitCode: 3 })
  await expect(writeWhole(folder, 'x')).rejects.toMatchObject({ exitCode: 3 })
  expect(await readdir(folder)).toEqual(['file'])
})
