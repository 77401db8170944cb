import { setTimeout as pause } from 'node:timers/promises'
import { mostAttempts, retryDelay } from '../http/retry-delay.ts'
import type { Wait } from '../http/retrying.ts'
import { packageFiles } from '../npm/package-files.ts'
import { integrityOf, openRegistry, type Registry } from '../npm/registry.ts'
import { packTarball, unpackTarball } from '../npm/tarball.ts'
import { PublishError } from '../publish-error.ts'
import type { Remote, Target, Update } from '../target.ts'

export interface NpmOptions {
  /** The package's name: `ada-cv`, or `@ada/cv`. */
  readonly name: string
  /** Only needed to write. */
  readonly token: string | undefined
  readonly registry?: string | undefined
  /** The repository that the package is made in, as npm must know it for provenance. */
  readonly repository?: string | undefined
  /** Says where the package was made, by a signature of the machine that it is made on; only some can. */
  readonly provenance?: boolean
  readonly wait?: Wait
}

const publicRegistry = 'https://registry.npmjs.org/'

/** A resume as an npm package. A version can't be replaced, so that every update is a version of its own, in one step. */
export function npmTarget(options: NpmOptions): Target {
  const { name, repository, registry = publicRegistry } = options
  if (!/^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)) {
    throw new PublishError('address', `npm ${name}`, 'it is no package’s name', 'name one such as @ada/cv')
  }
  const npm = openRegistry(name, { ...options, registry })
  return {
    name: 'npm',
    address: npm.address,
    manifest: true,
    arrange: (resume, files) => packageFiles({ name, repository }, resume, files),
    read: (_, lastSeen) => readPackage(npm, lastSeen),
    write: (update, remote) => writePackage(npm, update, remote, options),
  }
}

/** Where a version is known already, its archive is read while the registry is asked for the latest one. */
async function readPackage(npm: Registry, lastSeen: string | undefined): Promise<Remote> {
  const [latest, likely] = await Promise.all([
    npm.latest(),
    lastSeen === undefined ? undefined : npm.download(npm.usualTarball(lastSeen)).catch(() => undefined),
  ])
  if (latest === undefined) return { files: new Map() }
  const { version, tarball, integrity } = latest
  const isLikely = likely !== undefined && integrityOf(likely) === integrity
  const archive = isLikely ? likely : await npm.download(tarball)
  if (integrityOf(archive) !== integrity) {
    throw new PublishError('unreachable', tarball, 'it came damaged', 'run the command again')
  }
  return { files: unpackTarball(archive), revision: version, version: `v${version}` }
}

async function writePackage(
  npm: Registry,
  { all }: Update,
  { revision }: Remote,
  { provenance = false, wait = pause }: NpmOptions,
): Promise<void> {
  await npm.checkToken()
  if ((await npm.latest())?.version !== revision) throw changed(npm.address)
  const manifest = JSON.parse(new TextDecoder().decode(all.get('package.json')))
  const tarball = packTarball(all)
  const integrity = integrityOf(tarball)
  try {
    await npm.upload(manifest, tarball, provenance)
  } catch (error) {
    // An answer can get lost after the work was done.
    const now = await npm.latest()
    if (now?.integrity !== integrity) throw now?.version === revision ? error : changed(npm.address)
  }
  // Large registries take a moment until all of their servers know of a version.
  for (let attempt = 1; (await npm.latest())?.integrity !== integrity && attempt < mostAttempts; attempt++) {
    await wait(retryDelay(undefined, attempt) ?? 0)
  }
}

function changed(address: string): PublishError {
  return new PublishError('changed', address, 'another version came in the meantime', 'run the command again')
}
