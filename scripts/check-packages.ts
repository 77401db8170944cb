import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { type PackedPackage, packPackage } from './packages/pack-package.ts'
import { type Outcome, run } from './packages/run.ts'

const root = resolve(import.meta.dirname, '..')

/** What each package must stand, as packed: its form, its types, and being loaded. */
const CHECKS: readonly ((packed: PackedPackage, target: string) => Outcome)[] = [
  ({ tarball }, target) => run('publint', ['run', tarball, '--strict'], target),
  ({ tarball }, target) =>
    run('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-emoji'], target),
  ({ entryPoints }, target) => run('node', ['--input-type=module', '--eval', importAll(entryPoints)], target),
]

/** Builds and packs every package into a folder of its own outside the repository, and checks it there. */
function main(): number {
  for (const folder of globSync('packages/*/dist', { cwd: root }))
    rmSync(join(root, folder), { recursive: true })
  const built = run('pnpm', ['--recursive', 'run', 'build'], root)
  if (!built.ok) return fail('The packages do not build.', built.output)
  const target = mkdtempSync(join(tmpdir(), 'offprint-packages-'))
  try {
    const sources = globSync('packages/*/package.json', { cwd: root }).sort()
    const packages = sources.map((manifest) => packPackage(join(root, dirname(manifest)), target))
    const failures = packages.flatMap((packed) => check(packed, target))
    return failures.length === 0 ? 0 : 1
  } finally {
    rmSync(target, { recursive: true })
  }
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

process.exitCode = main()
