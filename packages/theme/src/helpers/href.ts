import { safeUrl } from '../text/safe-url.ts'

/** Print an address where a link may lead there; nothing else. */
export function href(address: unknown): string {
  return (typeof address === 'string' ? safeUrl(address) : undefined) ?? ''
}
