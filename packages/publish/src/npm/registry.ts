import { createHash } from 'node:crypto'
import { checkedUrl } from '../http/checked-url.ts'
import { type Answer, request } from '../http/request.ts'
import { retryDelay } from '../http/retry-delay.ts'
import { retrying, type Wait } from '../http/retrying.ts'
import { PublishError } from '../publish-error.ts'
import type { PackageManifest } from './package-manifest.ts'

export interface RegistryOptions {
  readonly registry: string
  readonly token: string | undefined
  readonly wait?: Wait | undefined
}

/** One version of a package as a registry describes it. */
export interface PublishedVersion {
  readonly version: string
  readonly tarball: string
  readonly integrity: string
}

/** The calls to an npm registry that publishing needs, for one package; each throws PublishError. */
export interface Registry {
  /** Where the registry describes the package. */
  readonly address: string
  /** The version that is installed by default; nothing where there is no such package. */
  latest(): Promise<PublishedVersion | undefined>
  download(tarball: string): Promise<Uint8Array>
  /** Where the archive of a version usually lies. */
  usualTarball(version: string): string
  /** Throws where there is no token, or none that the registry knows. */
  checkToken(): Promise<void>
  upload(manifest: PackageManifest, tarball: Buffer, provenance: boolean): Promise<void>
}

const remedy =
  'make one that may read and write packages at https://www.npmjs.com/settings/~/tokens and put it into NPM_TOKEN'

/** Opens a registry for the package of a name. Rate limits are waited for, what can pass is tried again. */
export function openRegistry(name: string, { registry, token, wait }: RegistryOptions): Registry {
  const root = checkedUrl(registry.replace(/\/?$/, '/'))
  const address = new URL(name.replace('/', '%2f'), root).href
  const get = (url: string): Promise<Answer> =>
    request(url, {
      method: 'GET',
      // Only the registry itself gets the token, wherever it says that an archive lies.
      ...(new URL(url).origin === root.origin ? { token } : {}),
      ...(wait === undefined ? {} : { wait }),
    })
  return {
    address,
    async latest() {
      const answer = await get(`${address}?write=true`)
      return answer.status === 404 ? undefined : latestOf(parse(checked(answer, address).body))
    },
    download: async (tarball) => checked(await get(tarball), tarball).body,
    usualTarball: (version) => new URL(`${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`, root).href,
    async checkToken() {
      if (token === undefined) throw new PublishError('token', address, 'there is no token', remedy)
      const { status, body } = await get(new URL('-/whoami', root).href)
      // Some registries know a wrong token by naming nobody.
      const isNobody = status === 200 && typeof fieldOf(parse(body), 'username') !== 'string'
      if (status === 401 || status === 403 || isNobody) {
        throw new PublishError('token', address, 'the token is not valid', remedy)
      }
    },
    async upload(manifest, tarball, provenance) {
      const { publish } = await import('libnpmpublish')
      const send = () =>
        publish({ ...manifest }, tarball, {
          registry: root.href,
          forceAuth: { token },
          access: 'public',
          provenance,
          fetchRetries: 0,
        })
      try {
        await retrying(send, delayAfter, wait)
      } catch (error) {
        throw explained(error, address)
      }
    },
  }
}

/** What the integrity of an archive is written as. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`
}

function latestOf(packument: unknown): PublishedVersion | undefined {
  const version = fieldOf(fieldOf(packument, 'dist-tags'), 'latest')
  if (typeof version !== 'string') return undefined
  const dist = fieldOf(fieldOf(fieldOf(packument, 'versions'), version), 'dist')
  return { version, tarball: String(fieldOf(dist, 'tarball')), integrity: String(fieldOf(dist, 'integrity')) }
}

function checked(answer: Answer, address: string): Answer {
  if (answer.status === 200) return answer
  throw refusalOf(answer.status, address, `it answered with ${answer.status}`)
}

/** A version that was sent twice is refused the second time: whether the first one arrived is for the caller to see. */
const refusals: Readonly<
  Record<string, readonly [code: 'token' | 'refused', reason: string, remedy: string]>
> = {
  EOTP: ['token', 'the account asks for a one-time password', remedy],
  401: ['token', 'the token is not valid', remedy],
  403: ['token', 'the token may not publish this package, or this version is there already', remedy],
  404: ['token', 'the token may not publish this package', remedy],
  409: ['refused', 'this version is there already', 'run the command again'],
  413: ['refused', 'the package is too large for it', 'publish without the PDF: --no-pdf'],
}

function refusalOf(status: string | number, address: string, reason: string): PublishError {
  const refusal = refusals[status]
  if (refusal !== undefined) return new PublishError(refusal[0], address, refusal[1], refusal[2])
  return new PublishError('unreachable', address, reason, 'run the command again, or ask the registry')
}

function delayAfter(error: unknown, attempt: number): number | undefined {
  const status = fieldOf(error, 'statusCode')
  if (typeof status !== 'number')
    return isBrokenConnection(error) ? retryDelay(undefined, attempt) : undefined
  const headers = Object.entries(fieldOf(error, 'headers') ?? {})
  const texts = headers.map(([name, value]): [string, string] => [name, [value].flat().join(', ')])
  return retryDelay({ status, headers: new Headers(texts) }, attempt)
}

function isBrokenConnection(error: unknown): boolean {
  return fieldOf(error, 'name') === 'FetchError'
}

/** The library's own errors can hold the request, and that the token: they are not passed on. */
function explained(error: unknown, address: string): PublishError {
  const [code, status] = [fieldOf(error, 'code'), fieldOf(error, 'statusCode')]
  if (code === 'EOTP') return refusalOf('EOTP', address, '')
  if (typeof status === 'number') return refusalOf(status, address, `it answered with ${status}`)
  return refusalOf('', address, `no answer: ${error instanceof Error ? error.message : String(error)}`)
}

function parse(body: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(body))
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
