import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The workspace's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where everything lies that isn't a dependency; may be deleted at any time. */
export const toolchainFolder = join(root, '.toolchain')

/** The versions this workspace is built with: `{ node, pnpm }`. */
export function readVersions() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return { node: readFileSync(join(root, '.node-version'), 'utf8').trim(), pnpm: manifest.config.pnpm }
}
