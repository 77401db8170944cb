import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const scripts = resolve(import.meta.dirname, '..')

/** Stands for npm: "installs" a pnpm that only writes down how it was called, and runs no network. */
const fakeNpm = `
import { mkdirSync, writeFileSync, appendFileSync } from 'node:fs'
import { join } from 'node:path'
const args = process.argv.slice(2)
appendFileSync(process.env.LOG, JSON.stringify({ program: 'npm', args, environment: process.env }) + '\\n')
if (process.env.FAULT) { console.error(process.env.FAULT); process.exit(1) }
const bin = join(args[args.indexOf('--prefix') + 1], 'node_modules', 'pnpm', 'bin')
mkdirSync(bin, { recursive: true })
writeFileSync(join(bin, 'pnpm.mjs'), \`
import { appendFileSync, mkdirSync } from 'node:fs'
mkdirSync('node_modules', { recursive: true })
appendFileSync(process.env.LOG, JSON.stringify({ program: 'pnpm', args: process.argv.slice(2), environment: process.env }) + '\\\\n')
if (process.env.LATE_FAULT) { console.error(process.env.LATE_FAULT); process.exit(1) }
\`)
`

/** What the bootstrap is to start: says how it was started. */
const script = `
console.log(JSON.stringify({ args: process.argv.slice(2), path: process.env.PATH, folder: process.cwd() }))
process.exitCode = Number(process.env.EXIT ?? 0)
`

let workspace = ''
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'offprint bootstrap '))
  mkdirSync(join(workspace, 'scripts'))
  mkdirSync(join(workspace, 'packages', 'one'), { recursive: true })
  cpSync(join(scripts, 'bootstrap'), join(workspace, 'scripts', 'bootstrap'), { recursive: true })
  cpSync(join(scripts, 'bootstrap.mjs'), join(workspace, 'scripts', 'bootstrap.mjs'))
  writeFileSync(join(workspace, '.node-version'), '24.0.0\n')
  writeFileSync(join(workspace, 'package.json'), '{ "config": { "pnpm": "12.0.0" } }')
  writeFileSync(join(workspace, 'pnpm-lock.yaml'), 'one')
  writeFileSync(join(workspace, 'npm-cli.js'), fakeNpm)
  writeFileSync(join(workspace, 'scripts', 'say.mjs'), script)
})
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

interface CallLog {
  readonly program: string
  readonly args: string[]
  readonly environment: Record<string, string>
}

function bootstrap(args: readonly string[] = ['scripts/say.mjs'], environment: Record<string, string> = {}) {
  const { PATH = '' } = process.env
  const env = {
    PATH,
    LOG: join(workspace, 'log'),
    npm_execpath: join(workspace, 'npm-cli.js'),
    ...environment,
  }
  const options = { cwd: tmpdir(), env, encoding: 'utf8' } as const
  return spawnSync(process.execPath, [join(workspace, 'scripts', 'bootstrap.mjs'), ...args], options)
}

function calls(): CallLog[] {
  const log = join(workspace, 'log')
  if (!existsSync(log)) return []
  return readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line): CallLog => JSON.parse(line))
}

const programs = (): string[] => calls().map(({ program }) => program)

describe('the bootstrap', () => {
  test('brings pnpm, installs, and starts the script with its arguments in the workspace', () => {
    const { stdout, status } = bootstrap(['scripts/say.mjs', '--flag', 'two words'], { EXIT: '7' })
    expect(programs()).toEqual(['npm', 'pnpm'])
    const { args, path, folder } = JSON.parse(stdout)
    expect({ args, status }).toEqual({ args: ['--flag', 'two words'], status: 7 })
    expect(folder).toBe(workspace)
    expect(path.split(':')[1]).toBe(join(workspace, '.toolchain', 'pnpm-12.0.0', 'node_modules', '.bin'))
  })

  test('does nothing of it a second time', () => {
    bootstrap()
    const { stderr } = bootstrap()
    expect(programs()).toEqual(['npm', 'pnpm'])
    expect(stderr).toBe('')
  })

  test.for(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'packages/one/package.json'])(
    'installs again when %s changes',
    (file) => {
      bootstrap()
      writeFileSync(join(workspace, file), '{ "config": { "pnpm": "12.0.0" }, "changed": true }')
      bootstrap()
      expect(programs()).toEqual(['npm', 'pnpm', 'pnpm'])
    },
  )

  test('brings another version when another one is asked for', () => {
    bootstrap()
    writeFileSync(join(workspace, 'package.json'), '{ "config": { "pnpm": "12.0.1" } }')
    bootstrap()
    expect(readdirSync(join(workspace, '.toolchain')).sort()).toEqual(['pnpm-12.0.0', 'pnpm-12.0.1'])
  })

  test('keeps everything in the workspace', () => {
    bootstrap()
    const pnpm = calls().find(({ program }) => program === 'pnpm')
    for (const name of [
      'PNPM_HOME',
      'XDG_DATA_HOME',
      'XDG_CACHE_HOME',
      'XDG_STATE_HOME',
      'XDG_CONFIG_HOME',
    ]) {
      expect(pnpm?.environment[name]).toBe(join(workspace, '.toolchain', 'pnpm'))
    }
  })

  test('leaves what an outer npm or a shell left behind out of both, but for the way to the registry', () => {
    bootstrap(undefined, {
      NODE_ENV: 'production',
      npm_config_global: 'true',
      npm_config_omit: 'dev',
      NPM_CONFIG_IGNORE_SCRIPTS: 'true',
      npm_lifecycle_event: 'start',
      npm_config_registry: 'https://registry.example',
      HTTPS_PROXY: 'http://proxy.example',
    })
    for (const { environment } of calls()) {
      expect(Object.keys(environment)).not.toContain('NODE_ENV')
      const left = Object.keys(environment).filter((name) => name.toLowerCase().startsWith('npm_'))
      expect(left).toEqual(['npm_config_registry'])
      expect(environment.HTTPS_PROXY).toBe('http://proxy.example')
    }
    expect(calls()).toHaveLength(2)
  })
})

describe('what fails', () => {
  test.for([
    [{ FAULT: 'npm error code ENOTFOUND' }, 'cannot be reached'],
    [{ FAULT: 'npm error SELF_SIGNED_CERT_IN_CHAIN' }, 'NODE_EXTRA_CA_CERTS'],
    [{ FAULT: 'ENOSPC: no space left on device' }, 'disk is full'],
    [{ LATE_FAULT: 'ERR_PNPM_OUTDATED_LOCKFILE' }, 'run `pnpm install`'],
    [{ LATE_FAULT: 'EACCES: permission denied' }, 'cannot be written'],
  ] as const)('%j is said with its remedy, and is tried again the next time', ([environment, remedy]) => {
    const { status, stderr } = bootstrap(undefined, { ...environment })
    expect({ status, trace: /\n\s+at /.test(stderr) }).toEqual({ status: 3, trace: false })
    expect(stderr).toContain('to mend it: ')
    expect(stderr).toContain(remedy)
    expect(bootstrap().status).toBe(0)
    expect(readdirSync(join(workspace, '.toolchain'))).toEqual(['pnpm-12.0.0'])
  })

  test('no script to start is wrong usage', () => {
    const { status, stderr } = bootstrap([])
    expect({ status, calls: calls() }).toEqual({ status: 2, calls: [] })
    expect(stderr).toContain('usage: ')
  })
})
