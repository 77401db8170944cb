import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { installEnvironment, pathWith } from './environment.mjs'
import { runQuietly } from './run-quietly.mjs'
import { root, toolchainFolder } from './workspace.mjs'

const modules = join(root, 'node_modules')
const stampFile = join(modules, '.offprint-installed')

/** Installs the lockfile's dependencies, unless the last install was of the same lockfile and package.json files. */
export async function installDependencies(toolchain) {
  const stamp = stampOf(toolchain)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  const args = [toolchain.pnpm, 'install', '--frozen-lockfile', '--prod=false', '--reporter=append-only']
  const env = installEnvironment({ ...pathWith(toolchain.path), ...storeSettings() })
  await runQuietly('Installing dependencies', toolchain.node, args, { cwd: root, env })
  writeFileSync(stampFile, stamp)
}

function stampOf({ node }) {
  const manifests = readdirSync(join(root, 'packages'))
    .sort()
    .map((name) => join('packages', name, 'package.json'))
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${node}\n`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]) {
    const path = join(root, file)
    if (existsSync(path)) hash.update(`${file}\n`).update(readFileSync(path))
  }
  return `${hash.digest('hex')}\n`
}

/**
 * Keeps pnpm's store, cache and state in the workspace, not in the user's home folder; where the modules were
 * already installed from another store, pnpm must go on with that one or it would install everything anew.
 */
function storeSettings() {
  const state = join(modules, '.modules.yaml')
  if (
    existsSync(state) &&
    !readFileSync(state, 'utf8').includes(JSON.stringify(toolchainFolder).slice(1, -1))
  )
    return {}
  const folder = join(toolchainFolder, 'pnpm')
  const names = ['PNPM_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME', 'XDG_STATE_HOME', 'XDG_CONFIG_HOME']
  return Object.fromEntries(names.map((name) => [name, folder]))
}
