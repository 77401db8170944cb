import type { PackedPackage } from './packages/pack-package.ts'
import { type Outcome, run } from './packages/run.ts'
import { withPackedPackages } from './packages/with-packed-packages.ts'

/** What each package must stand, as packed: its form, its types, and being loaded. */
const CHECKS: readonly ((packed: PackedPackage, target: string) => Outcome)[] = [
  ({ tarball }, target) => run('publint', ['run', tarball, '--strict'], target),
  ({ tarball }, target) =>
    run('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'], target),
  ({ entryPoints }, target) => run('node', ['--input-type=module', '--eval', importAll(entryPoints)], target),
]

/** Builds and packs every package, and checks it as its users get it. */
async function main(): Promise<number> {
  return withPackedPackages((packages, folder) => {
    const failures = packages.flatMap((packed) => check(packed, folder))
    return failures.length === 0 ? 0 : 1
  })
}

function check(packed: PackedPackage, target: string): Outcome[] {
  const failures = CHECKS.map((each) => each(packed, target)).filter(({ ok }) => !ok)
  if (failures.length === 0) console.log(`${packed.name} is well packed.`)
  for (const { output } of failures) fail(`${packed.name} is not well packed.`, output)
  return failures
}

function importAll(entryPoints: readonly string[]): string {
  const lines = entryPoints.map((name) => {
    const attributes = name.endsWith('.json') ? ", { with: { type: 'json' } }" : ''
    return `await import('${name}'${attributes})`
  })
  return lines.join('\n')
}

function fail(message: string, output: string): number {
  console.error(`${message}\n${output.replaceAll(/^/gm, '  ')}`)
  return 1
}

process.exitCode = await main()
