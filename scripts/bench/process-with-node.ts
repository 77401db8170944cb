import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { withPackedPackages } from '../packages/with-packed-packages.ts'
import type { Comparison } from './compare.ts'

const root = resolve(import.meta.dirname, '../..')

/** `offprint convert` as a process, built and packed as its users get it from npm, against a Node that does nothing. */
export async function processWithNode(use: (comparison: Comparison) => Promise<void>): Promise<void> {
  const run = (...args: string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`)
  }
  await withPackedPackages(async (_, folder) => {
    const bin = join(folder, 'node_modules/offprint/bin/offprint.mjs')
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
  })
}
