import { below } from './json-pointer.ts'
import { isRecord } from './json-value.ts'
import type { ResumeProblem } from './resume-problem.ts'

/** Profiles that lead to the same page as one before them, whatever the scheme, `www.` or a slash at the end. */
export function repeatedProfiles(resume: unknown): ResumeProblem[] {
  const basics = isRecord(resume) ? resume.basics : undefined
  const profiles: unknown = isRecord(basics) ? basics.profiles : undefined
  if (!Array.isArray(profiles)) return []
  const seen = new Map<string, number>()
  return profiles.flatMap((profile: unknown, index) => {
    const url = isRecord(profile) ? profile.url : undefined
    if (typeof url !== 'string' || url.trim() === '') return []
    const page = pageOf(url)
    const first = seen.get(page)
    if (first === undefined) seen.set(page, index)
    return first === undefined ? [] : [describe(index, url, first)]
  })
}

function pageOf(url: string): string {
  const parsed = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`)
  if (!parsed) return url
  const { host, pathname, search, hash } = parsed
  return `${host.replace(/^www\./, '')}${withoutLastSlashes(pathname)}${search}${hash}`
}

function withoutLastSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end -= 1
  return path.slice(0, end)
}

function describe(index: number, value: string, first: number): ResumeProblem {
  return {
    pointer: below(below('/basics/profiles', index), 'url'),
    rule: 'repeated-profile',
    value,
    message: `This profile leads where profile ${first + 1} leads.`,
    remedy: 'Remove one of the two.',
    severity: 'warning',
  }
}
