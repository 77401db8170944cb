#!/usr/bin/env node
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const built = new URL('../dist/run.js', import.meta.url)
const source = new URL('../src/run.ts', import.meta.url)

// Node strips types since 22.18 and 23.6; the published package is built, and asks for 22.18 all the same.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)) {
  module.enableCompileCache()
  await import(existsSync(source) ? source.href : built.href)
} else {
  process.exitCode = runUnderNewerNode()
}

/** In the workspace, the bootstrap has brought a newer Node. */
function runUnderNewerNode() {
  const node = findWorkspaceNode()
  if (node === undefined) {
    console.error(
      `offprint: Node ${process.versions.node} is too old\n  → install Node 22.18 or newer from https://nodejs.org`,
    )
    return 3
  }
  const { status, signal, error } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' })
  if (error !== undefined) throw error
  return status ?? 128 + constants.signals[signal]
}

function findWorkspaceNode() {
  const toolchain = join(packageFolder, '..', '..', '.toolchain')
  if (!existsSync(toolchain)) return undefined
  return readdirSync(toolchain)
    .filter((name) => /^node-[\d.]+$/.test(name))
    .flatMap((name) => {
      const modules = join(toolchain, name, 'node_modules')
      return readdirSync(modules).flatMap((folder) =>
        ['node', 'node.exe'].map((file) => join(modules, folder, 'bin', file)),
      )
    })
    .find(existsSync)
}
