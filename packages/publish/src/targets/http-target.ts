import { checkedUrl } from '../http/checked-url.ts'
import { type Answer, type RequestOptions, request } from '../http/request.ts'
import type { Wait } from '../http/retrying.ts'
import { PublishError } from '../publish-error.ts'
import { hashOf, manifestPath, readManifest } from '../seal/manifest.ts'
import { siteFiles } from '../site/site-files.ts'
import type { Remote, Target, Update } from '../target.ts'
import { contentTypeOf } from './content-type.ts'
import { writeInOrder } from './write-in-order.ts'

export interface HttpOptions {
  /** Where resume.json goes; with `/` at its end, a folder that all files go into. */
  readonly url: string
  readonly method?: 'PUT' | 'POST'
  readonly token?: string | undefined
  readonly wait?: Wait
}

type Send = (path: string, options: Omit<RequestOptions, 'wait' | 'token'>) => Promise<Answer>

/**
 * Any HTTP endpoint: a self-hosted registry, WebDAV, an object store. It is written only if it is still as it was
 * read, by `If-Match` where it sends ETags and by `If-None-Match` where nothing is there.
 */
export function httpTarget({ url, method = 'PUT', token, wait }: HttpOptions): Target {
  const { href } = checkedUrl(url)
  const isFolder = href.endsWith('/')
  const addressOf = (path: string): string => (isFolder ? new URL(path, href).href : href)
  const send: Send = async (path, options) =>
    checked(
      addressOf(path),
      await request(addressOf(path), { ...options, token, ...(wait === undefined ? {} : { wait }) }),
    )
  return {
    name: 'http',
    address: href,
    canonical: addressOf('resume.json'),
    manifest: isFolder,
    arrange: (resume, files) => (isFolder ? siteFiles(resume, files, href) : new Map()),
    read: (paths) => readAll(send, paths),
    write: (update, remote) => writeAll(send, addressOf, method, isFolder, update, remote),
  }
}

async function readAll(send: Send, paths: readonly string[]): Promise<Remote> {
  const files = new Map<string, Uint8Array>()
  const revisions = new Map<string, string>()
  const readOne = async (path: string): Promise<void> => {
    const { status, headers, body } = await send(path, {
      method: 'GET',
      headers: { 'cache-control': 'no-cache' },
    })
    if (status !== 200) return
    files.set(path, body)
    const etag = headers.get('etag')
    if (etag !== null) revisions.set(path, etag)
  }
  await Promise.all(paths.map(readOne))
  const others = [...readManifest(files.get(manifestPath)).keys()].filter((path) => !paths.includes(path))
  await Promise.all(others.map(readOne))
  return { files, revisions }
}

async function writeAll(
  send: Send,
  addressOf: (path: string) => string,
  method: 'PUT' | 'POST',
  isFolder: boolean,
  update: Update,
  remote: Remote,
): Promise<void> {
  const revisions = new Map(remote.revisions)
  const there = new Set(remote.files.keys())
  const put = async (path: string, body: Uint8Array): Promise<void> => {
    const headers = { 'content-type': contentTypeOf(path), ...conditionFor(path, there, revisions) }
    const { status, repeated, headers: answered } = await send(path, { method, headers, body })
    if (status === 412 && !(repeated && (await isThere(send, path, body)))) throw changed(addressOf(path))
    const etag = answered.get('etag')
    there.add(path)
    if (etag === null) revisions.delete(path)
    else revisions.set(path, etag)
  }
  const remove = async (path: string): Promise<void> => {
    const { status } = await send(path, { method: 'DELETE', headers: conditionFor(path, there, revisions) })
    if (status === 412) throw changed(addressOf(path))
  }
  if (isFolder) return writeInOrder(update, remote, { put, remove })
  for (const [path, body] of update.put) await put(path, body)
}

/** A weak ETag is for caches; it can't guard a write (RFC 9110, 13.1.1). */
function conditionFor(
  path: string,
  there: ReadonlySet<string>,
  revisions: ReadonlyMap<string, string>,
): Record<string, string> {
  const etag = revisions.get(path)
  if (etag !== undefined && !etag.startsWith('W/')) return { 'if-match': etag }
  return there.has(path) ? {} : { 'if-none-match': '*' }
}

/** An answer can get lost after the work was done, and the repeated request then finds its own work in the way. */
async function isThere(send: Send, path: string, bytes: Uint8Array): Promise<boolean> {
  const { status, body } = await send(path, { method: 'GET' })
  return status === 200 && hashOf(body) === hashOf(bytes)
}

const refusals: Readonly<
  Record<number, readonly [code: 'token' | 'refused', reason: string, remedy: string]>
> = {
  401: ['token', 'it wants a token', 'put one that may write there into OFFPRINT_TOKEN'],
  403: ['token', 'the token may not write there', 'put one that may into OFFPRINT_TOKEN'],
  405: ['refused', 'it can’t be written this way', 'try post: instead of put:, or the other way round'],
  413: ['refused', 'the file is too large for it', 'publish without the PDF: --no-pdf'],
}

function checked(address: string, answer: Answer): Answer {
  const { status } = answer
  if (status < 300 || status === 404 || status === 410 || status === 412) return answer
  const [code, reason, remedy] = refusals[status] ?? [
    'refused',
    `it answered with ${status}`,
    'check the address',
  ]
  throw new PublishError(code, address, reason, remedy)
}

function changed(address: string): PublishError {
  return new PublishError('changed', address, 'it changed in the meantime', 'run the command again')
}
