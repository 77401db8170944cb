import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { Comparison } from './compare.ts'

const root = resolve(import.meta.dirname, '../..')
const bin = resolve(root, 'packages/cli/bin/offprint.mjs')

/** `offprint convert` as a process, against a Node that does nothing. */
export async function processWithNode(use: (comparison: Comparison) => Promise<void>): Promise<void> {
  const run = (...args: string[]): void => {
    spawnSync(process.execPath, args, { cwd: root })
  }
  await use({
    name: 'offprint convert cv.md, against node -e 0',
    ours: () => run(bin, 'convert', 'cv.md', '--quiet', '-o', '/dev/null'),
    theirs: () => run('-e', '0'),
    aim: 5,
  })
  await use({
    name: 'offprint --help, against node -e 0',
    ours: () => run(bin, '--help'),
    theirs: () => run('-e', '0'),
  })
}
