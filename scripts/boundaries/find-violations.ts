import { globSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { arrows } from './arrows.ts'
import { type Import, importsOf } from './imports-of.ts'
import type { Violation } from './violation.ts'
import { type WorkspacePackage, workspacePackages } from './workspace-package.ts'

type Fault = Pick<Violation, 'message' | 'remedy'>

/** Every arrow between packages that the table doesn't allow, in the repository at `root`. */
export function findViolations(root: string): Violation[] {
  const packages = workspacePackages(root)
  return packages.flatMap((owner) => [
    ...manifestViolations(owner, packages),
    ...sourceViolations(root, owner, packages),
  ])
}

function manifestViolations(owner: WorkspacePackage, packages: readonly WorkspacePackage[]): Violation[] {
  const file = `packages/${owner.folder}/package.json`
  if (!(owner.folder in arrows)) {
    const message = `packages/${owner.folder} is not in the table of arrows.`
    return [{ file, line: 1, message, remedy: 'Add it to scripts/boundaries/arrows.ts.' }]
  }
  return packages.flatMap((used) => {
    const line = lineOf(owner.manifest, `"${used.name}":`)
    if (owner.dependencies.has(used.name) && !isAllowed(owner, used)) {
      return [{ file, line, ...forbidden(owner, used) }]
    }
    if (!owner.devDependencies.has(used.name) || !reaches(used.folder, owner.folder)) return []
    const message = `The tests of ${owner.folder} may not use ${used.folder}, which is built on it.`
    return [{ file, line, message, remedy: `Move them to the tests of ${used.folder}, or to scripts/.` }]
  })
}

function sourceViolations(
  root: string,
  owner: WorkspacePackage,
  packages: readonly WorkspacePackage[],
): Violation[] {
  const files = globSync(`packages/${owner.folder}/src/**/*.{js,mjs,cjs,ts,mts,cts}`, { cwd: root })
  return files
    .map((file) => file.replaceAll(sep, '/'))
    .sort()
    .flatMap((file) =>
      importsOf(file, readFileSync(join(root, file), 'utf8')).flatMap((found) => {
        const fault = relativeFault(owner, file, found) ?? packageFault(owner, found, packages)
        return fault ? [{ file, line: found.line, ...fault }] : []
      }),
    )
}

function relativeFault(owner: WorkspacePackage, file: string, { specifier }: Import): Fault | undefined {
  if (!/^(?:\.|\/|file:)/.test(specifier)) return undefined
  const target = posix.join(posix.dirname(file), specifier)
  if (specifier.startsWith('.') && target.startsWith(`packages/${owner.folder}/`)) return undefined
  return {
    message: `The path ${specifier} leaves the package.`,
    remedy: 'Import the other package by its name, or move the code to where both may use it.',
  }
}

function packageFault(
  owner: WorkspacePackage,
  { specifier }: Import,
  packages: readonly WorkspacePackage[],
): Fault | undefined {
  const used = packages.find(({ name }) => specifier === name || specifier.startsWith(`${name}/`))
  if (!used) return undefined
  if (!isAllowed(owner, used)) return forbidden(owner, used)
  if (!used.entryPoints.has(specifier)) {
    return {
      message: `${specifier} reaches into ${used.name}.`,
      remedy: `Import one of ${[...used.entryPoints].join(', ')}, and export from there what is needed.`,
    }
  }
  if (used === owner || owner.dependencies.has(used.name)) return undefined
  return {
    message: `${used.name} is not among the dependencies of ${owner.name}.`,
    remedy: `Add "${used.name}": "workspace:*" to packages/${owner.folder}/package.json.`,
  }
}

function isAllowed(owner: WorkspacePackage, used: WorkspacePackage): boolean {
  return used === owner || (arrows[owner.folder] ?? []).includes(used.folder)
}

/** Tests work with real parts, so they may use any package but those that need the one they test. */
function reaches(from: string, to: string): boolean {
  return from === to || (arrows[from] ?? []).some((next) => reaches(next, to))
}

function forbidden(owner: WorkspacePackage, used: WorkspacePackage): Fault {
  const allowed = arrows[owner.folder] ?? []
  return {
    message: `${owner.folder} may not use ${used.folder}.`,
    remedy: `It may use ${allowed.length > 0 ? allowed.join(', ') : 'no other package'}: see “Packages and arrows” in docs/architecture.md.`,
  }
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length
}
