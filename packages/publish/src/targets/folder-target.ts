import { randomBytes } from 'node:crypto'
import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Files } from '../bundle.ts'
import { PublishError } from '../publish-error.ts'
import { manifestPath, readManifest } from '../seal/manifest.ts'
import { siteFiles } from '../site/site-files.ts'
import type { Remote, Target, Update } from '../target.ts'
import { writeInOrder } from './write-in-order.ts'

export interface FolderOptions {
  readonly folder: string
  /** The URL that the folder is served at. */
  readonly url?: string | undefined
}

/** Files on their way; what a broken run leaves there, the next one clears away. */
const unfinishedFolder = '.offprint-unfinished'

/** A static site in a folder. Files that Offprint did not write there are left alone. */
export function folderTarget({ folder, url }: FolderOptions): Target {
  const root = resolve(folder)
  return {
    name: 'site',
    address: root,
    ...(url === undefined ? {} : { canonical: new URL('resume.json', url.replace(/\/?$/, '/')).href }),
    manifest: true,
    arrange: (resume, files) => siteFiles(resume, files, url),
    read: (paths) => explained(root, () => readFolder(root, paths)),
    write: (update, remote) => explained(root, () => writeFolder(root, update, remote)),
  }
}

async function readFolder(root: string, paths: readonly string[]): Promise<Remote> {
  const manifest = await readIfThere(join(root, manifestPath))
  const all = new Set([...paths, ...readManifest(manifest).keys()])
  const files = new Map<string, Uint8Array>()
  for (const path of all) {
    const bytes = path === manifestPath ? manifest : await readIfThere(join(root, path))
    if (bytes !== undefined) files.set(path, bytes)
  }
  return { files }
}

async function writeFolder(root: string, update: Update, remote: Remote): Promise<void> {
  const now = await readFolder(root, [...remote.files.keys(), ...update.put.keys()])
  if (!isSame(now.files, remote.files)) {
    throw new PublishError('changed', root, 'the folder changed in the meantime', 'run the command again')
  }
  await rm(join(root, unfinishedFolder), { recursive: true, force: true })
  await writeInOrder(update, remote, {
    put: (path, bytes) => writeWhole(root, path, bytes),
    remove: (path) => removeFile(root, path),
  })
  await rm(join(root, unfinishedFolder), { recursive: true, force: true })
}

async function writeWhole(root: string, path: string, bytes: Uint8Array): Promise<void> {
  const target = join(root, path)
  const unfinished = join(root, unfinishedFolder, randomBytes(6).toString('hex'))
  await mkdir(dirname(target), { recursive: true })
  await mkdir(dirname(unfinished), { recursive: true })
  await writeFile(unfinished, bytes)
  await rename(unfinished, target)
}

/** Removes a file, and its folders where nothing else is in them. */
async function removeFile(root: string, path: string): Promise<void> {
  await rm(join(root, path), { force: true })
  const parents = path.split('/').slice(0, -1)
  for (; parents.length > 0; parents.pop()) {
    const removed = await rmdir(join(root, ...parents)).then(
      () => true,
      () => false,
    )
    if (!removed) return
  }
}

/** A link could lead anywhere, so only real files count. */
async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  const found = await lstat(path).catch(() => undefined)
  return found?.isFile() === true ? readFile(path) : undefined
}

function isSame(a: Files, b: Files): boolean {
  const differs = ([path, bytes]: [string, Uint8Array]): boolean =>
    Buffer.compare(bytes, b.get(path) ?? Buffer.alloc(0)) !== 0
  return a.size === b.size && ![...a].some(differs)
}

async function explained<T>(root: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (PublishError.isInstance(cause)) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PublishError('unreachable', root, reason, 'name a folder that can be written', { cause })
  }
}
