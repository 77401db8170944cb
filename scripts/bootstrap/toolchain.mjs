import { existsSync, realpathSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { installEnvironment, pathWith } from './environment.mjs'
import { BootstrapError, runQuietly } from './run-quietly.mjs'
import { readVersions, toolchainFolder } from './workspace.mjs'

const cache = join(toolchainFolder, `cache.${process.pid}`)
const executable = process.platform === 'win32' ? 'node.exe' : 'node'

/**
 * Makes sure of a Node that runs TypeScript and of pnpm; a second call finds them.
 * Gives the Node to use, the arguments that start pnpm, and the folders to put first on PATH.
 */
export async function bringToolchain() {
  const versions = readVersions()
  const [node, pnpm] = await Promise.all([
    bringNode(versions.node),
    bring('pnpm', 'pnpm', versions.pnpm),
  ]).finally(() => rm(cache, { recursive: true, force: true }))
  return {
    node,
    pnpm: join(pnpm, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs'),
    path: [dirname(node), join(pnpm, 'node_modules', '.bin')],
  }
}

/** This process's own Node where it strips types by itself, else the one that the npm package `node` would install. */
async function bringNode(version) {
  if (stripsTypes(process.versions.node)) return process.execPath
  const folder = await bring('node', nodePackage(), version)
  return join(folder, 'node_modules', nodePackage(), 'bin', executable)
}

function stripsTypes(version) {
  const [major, minor] = version.split('.').map(Number)
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)
}

/**
 * `node` itself only runs an install script that fetches one of these, and npm may be told to run no install
 * scripts: so the package for this machine is asked for by its own name.
 */
function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  return `${process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'}-${platform}-${process.arch}`
}

/** Installs one package into a folder named by its version. The folder appears whole or not at all. */
async function bring(label, name, version) {
  const folder = join(toolchainFolder, `${label}-${version}`)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.${process.pid}`
  try {
    await mkdir(unfinished, { recursive: true })
    await writeFile(join(unfinished, 'package.json'), '{ "private": true }\n')
    await installPackage(`Bringing ${label} ${version}`, `${name}@${version}`, unfinished)
    await moveInto(unfinished, folder)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return folder
}

async function installPackage(label, specifier, folder) {
  const args = [findNpm(), 'install', specifier, '--prefix', folder, '--cache', cache, ...npmFlags]
  await runQuietly(label, process.execPath, args, { cwd: folder, env: installEnvironment() })
}

const npmFlags = [
  '--no-global',
  '--no-save',
  '--no-package-lock',
  '--ignore-scripts',
  '--include=optional',
  '--no-dry-run',
  '--no-offline',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--loglevel=error',
  '--install-strategy=hoisted',
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=10000',
  '--logs-max=0',
]

/** npm's own script, to be run by Node without a shell: the npm that started this process, else the first on PATH. */
function findNpm() {
  const folders = Object.values(pathWith([dirname(process.execPath)]))[0].split(delimiter)
  const started = process.env.npm_execpath ?? ''
  const found = [started, ...folders.flatMap(npmScripts)].find(
    (path) => path.endsWith('npm-cli.js') && existsSync(path),
  )
  if (found !== undefined) return found
  throw new BootstrapError(
    'npm was not found',
    "install Node together with npm from https://nodejs.org, or your system's npm package",
  )
}

/** `npm` is a link to its script, or on Windows a command file beside the folder that holds it. */
function npmScripts(folder) {
  const link = join(folder, 'npm')
  const script = join('node_modules', 'npm', 'bin', 'npm-cli.js')
  return [
    ...(existsSync(link) ? [realpathSync(link)] : []),
    join(folder, script),
    join(folder, '..', 'lib', script),
  ]
}

/** Another run that was faster has put the same folder there: then that one is used. */
async function moveInto(unfinished, folder) {
  try {
    await rename(unfinished, folder)
  } catch (error) {
    if (!existsSync(folder))
      throw new BootstrapError(`${folder}: ${error.message}`, 'delete the .toolchain folder and run again')
  }
}
