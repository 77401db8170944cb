import { spawnSync } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

/** How a command ended. */
export interface Outcome {
  ok: boolean
  /** What it wrote to either stream. */
  output: string
}

const bin = resolve(import.meta.dirname, '../../node_modules/.bin')

/** Run a command of the workspace or of the system to its end. */
export function run(command: string, args: readonly string[], cwd: string): Outcome {
  const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter), NO_COLOR: '1' }
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8' })
  return { ok: status === 0, output: error ? error.message : `${stdout}${stderr}`.trim() }
}
