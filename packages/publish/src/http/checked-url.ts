import { PublishError } from '../publish-error.ts'

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** An address that may be talked to: https, or http on this machine itself; no name or password in it. */
export function checkedUrl(address: string): URL {
  const url = URL.parse(address)
  if (url === null)
    throw new PublishError('address', 'the address', 'it is no URL', 'name one that starts with https://')
  if (url.username !== '' || url.password !== '') {
    throw new PublishError(
      'address',
      `${url.origin}${url.pathname}`,
      'it holds a password',
      'put the token into the environment',
    )
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.test(url.hostname))) {
    throw new PublishError('address', url.href, 'it is not encrypted', 'use https://')
  }
  return url
}
