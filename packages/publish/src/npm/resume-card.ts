import { styleText } from 'node:util'
import type { Resume } from '@offprint/schema'
import { itemIdentities } from '../difference/item-identity.ts'

/** A visiting card for the terminal: the name, what its owner does and where, how to reach them, and what the CV holds. */
export function resumeCard(resume: Resume): string {
  const { basics = {}, work = [] } = resume
  const post = work.find(({ endDate }) => endDate === undefined)
  const { city, region, countryCode } = basics.location ?? {}
  const title = [
    paint('bold', clean(basics.name ?? '')),
    clean(basics.label ?? [post?.position, post?.name].filter(Boolean).join(', ')),
    clean([city, region, countryCode].filter(Boolean).join(', ')),
  ]
  const lines = [...title.filter(Boolean), '', ...contactLines(resume), '', paint('dim', countLine(resume))]
  return `\n${lines.map((line) => `  ${paint('cyan', '│')} ${line}\n`).join('')}\n`
}

function contactLines({ basics = {} }: Resume): string[] {
  const { email, phone, url, orcid, profiles = [] } = basics
  const rows: (readonly [label: string, value: string | undefined])[] = [
    ['Web', url],
    ['E-mail', email],
    ['Phone', phone],
    ['ORCID', orcid === undefined ? undefined : `https://orcid.org/${orcid}`],
    ...profiles.map(({ network, url, username }) => [network ?? 'Profile', url ?? username] as const),
  ]
  const known = rows.filter(([, value], index) => {
    return value !== undefined && rows.findIndex(([, other]) => other === value) === index
  })
  const width = Math.max(0, ...known.map(([label]) => label.length))
  return known.map(([label, value = '']) => `${paint('dim', clean(label).padEnd(width))}  ${clean(value)}`)
}

/** `84 publications, 12 awards`. */
function countLine(resume: Resume): string {
  return itemIdentities
    .map(({ section, names: [one, several] }) => {
      const items = Object.entries(resume).find(([key]) => key === section)?.[1]
      const count = Array.isArray(items) ? items.length : 0
      return count === 0 ? '' : `${count} ${count === 1 ? one : several}`
    })
    .filter(Boolean)
    .join(', ')
}

/** Text of a document could move the cursor or turn the line's direction. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
}

function paint(style: 'bold' | 'dim' | 'cyan', text: string): string {
  return text === '' ? '' : styleText(style, text, { validateStream: false })
}
