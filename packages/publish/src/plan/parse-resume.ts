import type { Resume } from '@offprint/schema'

/** A published resume.json as far as it can be read; what isn't a JSON object counts as none. */
export function parseResume(bytes: Uint8Array | undefined): Resume | undefined {
  if (bytes === undefined) return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}
