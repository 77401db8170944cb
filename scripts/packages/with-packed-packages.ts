import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type PackedPackage, packPackage } from './pack-package.ts'
import { run } from './run.ts'

const root = resolve(import.meta.dirname, '../..')

/**
 * Builds every package, unpacks it as packed into a folder outside the repository, and removes that folder after use.
 *
 * @throws Error when the packages don't build or can't be packed, with the output of the command.
 */
export async function withPackedPackages<Result>(
  use: (packages: readonly PackedPackage[], folder: string) => Result,
): Promise<Awaited<Result>> {
  for (const folder of globSync('packages/*/dist', { cwd: root }))
    rmSync(join(root, folder), { recursive: true })
  const built = run('pnpm', ['--recursive', 'run', 'build'], root)
  if (!built.ok) throw new Error(`The packages do not build.\n${built.output}`)
  const target = mkdtempSync(join(tmpdir(), 'offprint-packages-'))
  try {
    const manifests = globSync('packages/*/package.json', { cwd: root }).sort()
    return await use(
      manifests.map((manifest) => packPackage(join(root, dirname(manifest)), target)),
      target,
    )
  } finally {
    rmSync(target, { recursive: true })
  }
}
