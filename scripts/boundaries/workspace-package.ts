import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One package of the workspace. */
export interface WorkspacePackage {
  /** Its folder under packages/. */
  folder: string
  name: string
  /** The text of its package.json, for line numbers. */
  manifest: string
  /** What it needs when it is used. */
  dependencies: ReadonlySet<string>
  /** What its tests and scripts need. */
  devDependencies: ReadonlySet<string>
  /** What may be imported from it: its name, and its name with each sub-path of `exports`. */
  entryPoints: ReadonlySet<string>
}

const DEPENDENCY_KEYS = ['dependencies', 'optionalDependencies', 'peerDependencies']

/** The packages under packages/ of the repository at `root`, by folder. */
export function workspacePackages(root: string): WorkspacePackage[] {
  const folders = readdirSync(join(root, 'packages'), { withFileTypes: true })
  const names = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return names.sort().map((folder) => {
    const manifest = readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')
    return { folder, manifest, ...readManifest(JSON.parse(manifest)) }
  })
}

function readManifest(manifest: Record<string, Record<string, unknown> | undefined> & { name: string }) {
  const { name } = manifest
  const dependencies = new Set(DEPENDENCY_KEYS.flatMap((key) => Object.keys(manifest[key] ?? {})))
  const entryPoints = new Set(Object.keys(manifest.exports ?? {}).map((path) => name + path.slice(1)))
  const devDependencies = new Set(Object.keys(manifest.devDependencies ?? {}))
  return { name, dependencies, devDependencies, entryPoints }
}
