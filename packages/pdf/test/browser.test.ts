import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cacheFolder } from '../src/browser/cache-folder.ts'
import { compareVersions } from '../src/browser/compare-versions.ts'
import { findSystemBrowser } from '../src/browser/system-browser.ts'
import { doctor, findBrowser, installCommand } from '../src/index.ts'
import { packaged } from './support/printer.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pdf-browser-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function program(...path: string[]): Promise<string> {
  const file = join(folder, ...path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, '#!/bin/sh\n')
  await chmod(file, 0o755)
  return file
}

describe('a browser is found', () => {
  test('where the caller says, before anything else', async () => {
    const path = await program('named', 'chrome')
    const env = { PUPPETEER_EXECUTABLE_PATH: await program('other', 'chrome') }
    expect(await findBrowser({ browserPath: path, env })).toEqual({
      path,
      source: 'option',
      env: {},
      headlessShell: false,
    })
  })

  test.for(['PUPPETEER_EXECUTABLE_PATH', 'OFFPRINT_BROWSER'])('where %s says', async (variable) => {
    const path = await program('environment', 'chrome-headless-shell')
    expect(await findBrowser({ env: { [variable]: path } })).toMatchObject({
      path,
      source: 'environment',
      headlessShell: true,
    })
  })

  test("in Puppeteer's cache, the newest headless shell first", async () => {
    const cache = join(folder, 'cache')
    await program('cache', 'chrome', 'linux-200.0.1.0', 'chrome-linux64', 'chrome')
    await program(
      'cache',
      'chrome-headless-shell',
      'linux-99.0.1.0',
      'chrome-headless-shell-linux64',
      'chrome-headless-shell',
    )
    const path = await program(
      'cache',
      'chrome-headless-shell',
      'linux-100.0.1.0',
      'chrome-headless-shell-linux64',
      'chrome-headless-shell',
    )
    expect(await findBrowser({ env: { PUPPETEER_CACHE_DIR: cache } })).toMatchObject({
      path,
      source: 'puppeteer',
      version: '100.0.1.0',
    })
  })

  test.runIf(process.platform === 'linux')('on the path of the system', async () => {
    const path = await program('bin', 'google-chrome-stable')
    expect(findSystemBrowser({ PATH: `/nowhere:${dirname(path)}` })).toMatchObject({ path, source: 'system' })
  })

  test('not where it was named wrongly, even where another one is', async () => {
    for (const path of [join(folder, 'absent'), folder]) {
      await expect(findBrowser({ env: { OFFPRINT_BROWSER: path } })).rejects.toMatchObject({
        code: 'browser-missing',
        message: `OFFPRINT_BROWSER names ${path}, which is not a program that can be run`,
      })
    }
  })

  test('nowhere, and the error is one line that says what installs one', async () => {
    const failure = findBrowser({ env: { HOME: folder }, sources: ['environment', 'puppeteer'] })
    await expect(failure).rejects.toMatchObject({ code: 'browser-missing', remedy: installCommand })
    await expect(failure).rejects.toThrow(
      /^[^\n]*npx @puppeteer\/browsers install chrome-headless-shell@stable$/,
    )
  })
})

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the packaged browser', () => {
  test('is unpacked once, by however many processes at a time', async () => {
    const cache = join(folder, 'unpacked')
    const source = `
      import { findBrowser } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)}
      const { path } = await findBrowser({ sources: ['packaged'], cacheFolder: ${JSON.stringify(cache)} })
      console.log(path)`
    const paths = await Promise.all([run(source), run(source)])
    expect(new Set(paths).size).toBe(1)
    const [version] = await readdir(cache)
    expect(await readdir(cache)).toEqual([expect.stringMatching(/^chromium-\d/)])
    expect((await readdir(join(cache, version ?? ''))).sort()).toEqual([
      'chrome-headless-shell',
      'fonts',
      'fonts.conf',
      'lib',
    ])
    const { mtimeMs } = await stat(paths[0] ?? '')
    await findBrowser({ ...packaged, cacheFolder: cache })
    expect((await stat(paths[0] ?? '')).mtimeMs).toBe(mtimeMs)
  })

  test('brings its libraries and fonts', async () => {
    const { env, version } = await findBrowser({ ...packaged, env: { LD_LIBRARY_PATH: '/own' } })
    expect(env.LD_LIBRARY_PATH).toMatch(/\/chromium-[\d.]+\/lib:\/own$/)
    expect(env.FONTCONFIG_PATH).toMatch(/\/chromium-[\d.]+$/)
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('that cannot be unpacked is a clear error', async () => {
    const file = await program('file-in-the-way')
    await expect(findBrowser({ ...packaged, cacheFolder: join(file, 'cache') })).rejects.toMatchObject({
      code: 'browser-failed',
    })
  })
})

test.for<[Record<string, string>, string]>([
  [{ XDG_CACHE_HOME: '/cache', HOME: '/home/ada' }, '/cache/offprint'],
  [{ XDG_CACHE_HOME: 'relative', HOME: '/home/ada' }, '/home/ada/.cache/offprint'],
  [{ HOME: '/home/ada' }, '/home/ada/.cache/offprint'],
  [{ HOME: '' }, join(tmpdir(), `offprint-cache-${process.getuid?.()}`)],
])('with %j the cache is %s', ([env, path]) => {
  expect(cacheFolder(env)).toBe(path)
})

test.for([
  ['9.0', '10.0', -1],
  ['1.2.3', '1.2', 3],
  ['1.0', '1.0', 0],
] as const)('%s against %s', ([a, b, order]) => {
  expect(compareVersions(a, b)).toBe(order)
})

test('the doctor says what is found, and that it prints', async () => {
  const diagnoses = await doctor({ ...packaged, env: {} })
  expect(diagnoses.map(({ name }) => name)).toContain("Puppeteer's own download")
  expect(diagnoses.find(({ name }) => name === 'Trial print')).toMatchObject({
    status: 'ok',
    detail: expect.stringMatching(/chrome-headless-shell \([\d.]+\), with/),
  })
})

test('the doctor names what is wrong and what mends it', async () => {
  const diagnoses = await doctor({ env: { OFFPRINT_BROWSER: '/nowhere' } })
  expect(diagnoses[0]).toMatchObject({ status: 'bad', detail: expect.stringContaining('/nowhere') })
  expect(diagnoses.find(({ name }) => name === 'Trial print')).toMatchObject({
    status: 'bad',
    remedy: installCommand,
  })
})

function run(source: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += String(chunk)
  })
  child.on('exit', (code) => (code === 0 ? resolve(output.trim()) : reject(new Error(`exit code ${code}`))))
  return promise
}
