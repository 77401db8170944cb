/** Taken where neither the resume nor the environment names a date. */
const fixedDate = '2000-01-01T00:00:00Z'

/**
 * The date of a document: when the resume was last modified, else `SOURCE_DATE_EPOCH` (seconds since 1970, as
 * reproducible-builds.org has it), else a fixed one; never the clock. ISO 8601 in UTC, to the second.
 */
export function documentDate(lastModified: string | undefined, epoch: string | undefined): string {
  return isoDate(lastModified) ?? epochDate(epoch) ?? fixedDate
}

/** A time without a zone is taken as UTC, whatever zone this machine is in. */
function isoDate(text: string | undefined): string | undefined {
  if (
    text === undefined ||
    !/^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(text)
  ) {
    return undefined
  }
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/.test(text) && text.length > 10
  return toSeconds(Date.parse(text.length > 10 && !hasZone ? `${text.replace(' ', 'T')}Z` : text))
}

function epochDate(epoch: string | undefined): string | undefined {
  return epoch !== undefined && /^\d{1,11}$/.test(epoch) ? toSeconds(Number(epoch) * 1000) : undefined
}

function toSeconds(milliseconds: number): string | undefined {
  return Number.isNaN(milliseconds) ? undefined : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}
