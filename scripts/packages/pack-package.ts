import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './run.ts'

/** A package as its users get it. */
export interface PackedPackage {
  name: string
  tarball: string
  /** What its users can import, the sub-paths of `exports` included. */
  entryPoints: string[]
}

interface Manifest {
  name: string
  dependencies?: Record<string, string>
  exports?: Record<string, unknown>
}

/**
 * Pack a package of the workspace, and unpack it into the `node_modules` of another folder as if it were installed there.
 * Packages of the workspace then find each other as packed, and all else as it is installed for the source.
 *
 * @throws Error when the package can't be packed or unpacked, with the output of the command.
 */
export function packPackage(source: string, target: string): PackedPackage {
  const { name, dependencies } = readManifest(source)
  const tarball = join(target, `${name.replaceAll('/', '-')}.tgz`)
  const folder = join(target, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  mustRun('pnpm', ['pack', '--out', tarball], source)
  mustRun('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder], target)
  for (const [dependency, version] of Object.entries(dependencies ?? {})) {
    if (!version.startsWith('workspace:')) linkDependency(dependency, source, folder)
  }
  const paths = Object.keys(readManifest(folder).exports ?? {})
  return { name, tarball, entryPoints: paths.map((path) => name + path.slice(1)) }
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

function mustRun(command: string, args: readonly string[], folder: string): void {
  const { ok, output } = run(command, args, folder)
  if (!ok) throw new Error(`${command} ${args.join(' ')} failed in ${folder}:\n${output}`)
}

function linkDependency(name: string, source: string, folder: string): void {
  const link = join(folder, 'node_modules', name)
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(join(source, 'node_modules', name), link, 'junction')
}
