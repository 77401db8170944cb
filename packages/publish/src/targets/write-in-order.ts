import { hashOf, manifestPath, writeManifest } from '../seal/manifest.ts'
import type { Remote, Update } from '../target.ts'

export interface FileWriter {
  put(path: string, bytes: Uint8Array): Promise<void>
  remove(path: string): Promise<void>
}

/**
 * Writes an update file by file where a target can't take it as a whole. The manifest goes first and names both
 * versions of each file, then the files, then the manifest of the new version: whatever file a broken run leaves, the
 * next one knows it as ours.
 */
export async function writeInOrder(
  { put, remove }: Update,
  remote: Remote,
  writer: FileWriter,
): Promise<void> {
  const before = new Map([...remote.files].map(([path, bytes]) => [path, [hashOf(bytes)]]))
  await writer.put(manifestPath, writeManifest(put, before))
  for (const [path, bytes] of put) if (path !== manifestPath) await writer.put(path, bytes)
  for (const path of remove) await writer.remove(path)
  const manifest = put.get(manifestPath) ?? remote.files.get(manifestPath)
  if (manifest !== undefined) await writer.put(manifestPath, manifest)
}
