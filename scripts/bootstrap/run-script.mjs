import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { pathWith } from './environment.mjs'
import { root } from './workspace.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs a script with the toolchain first on PATH and gives its exit code; signals are its own to answer. */
export function runScript({ node, path }, script, args) {
  const env = { ...process.env, ...pathWith([...path, join(root, 'node_modules', '.bin')]) }
  env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'compile')
  const child = spawn(node, [join(root, script), ...args], { cwd: root, env, stdio: 'inherit' })
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
}
