import { findEmails } from '../fields/email.ts'
import { isFileAddress } from '../fields/is-file-address.ts'
import { findOrcids } from '../fields/orcid.ts'
import { looksLikeDepartment, looksLikeOrganisation } from '../fields/organisation.ts'
import { findPhones } from '../fields/phone.ts'
import { isNetwork, profileOf } from '../fields/profile.ts'
import { findResearcherIdentifiers } from '../fields/researcher-identifiers.ts'
import { findUrls } from '../fields/url.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Draft } from '../report/draft.ts'
import { cleanUrl } from '../sections/links.ts'
import type { Reading } from '../sections/reading.ts'
import type { ContactLine } from './contact-line.ts'
import { isProse } from './is-prose.ts'

interface Address {
  readonly url: string
  readonly passage: Passage
  /** Printed as an address or labelled as one, and not a link on the name of an employer. */
  readonly isOwn: boolean
}

/** Take e-mail, phone, ORCID iD, home page and profiles from the lines of the head. */
export function takeContacts(
  reading: Reading,
  lines: readonly ContactLine[],
): Record<string, Draft | undefined> {
  const texts = lines.filter((line) => line.label !== 'fax').map((line) => line.text)
  const email = takeEmail(reading, texts)
  const orcid = takeOrcid(reading, texts)
  const addresses = lines.flatMap((line) =>
    line.label === 'fax'
      ? []
      : webAddresses(reading, line).filter(({ url }) => !isProse(line) || profileOf(url) !== undefined),
  )
  const phone = takePhone(reading, lines)
  const profiles: Draft[] = []
  let url: { readonly draft: Draft; readonly isOwn: boolean } | undefined
  const seen = new Set<string>()
  for (const address of addresses) {
    if (seen.has(address.url)) continue
    seen.add(address.url)
    const profile = profileOf(address.url)
    if (profile) {
      profiles.push({
        network: reading.takeAs('profile', address.passage, profile.network),
        username: profile.username ? reading.takeAs('profile', address.passage, profile.username) : undefined,
        url: reading.takeAs('profile', address.passage, address.url),
      })
    } else if (!isNetwork(address.url) && (!url || (address.isOwn && !url.isOwn))) {
      url = { draft: reading.takeAs('url', address.passage, address.url), isOwn: address.isOwn }
    }
  }
  return { email, phone, url: url?.draft, orcid, profiles: [...profiles, ...takeIdentifiers(reading, texts)] }
}

function takeIdentifiers(reading: Reading, texts: readonly Passage[]): Draft[] {
  return texts.flatMap((text) =>
    findResearcherIdentifiers(text.text).map(({ network, value, index, length }) => {
      const passage = slice(text, index, index + length)
      return {
        network: reading.takeAs('profile', passage, network),
        username: reading.takeAs('profile', passage, value),
      }
    }),
  )
}

function takeEmail(reading: Reading, texts: readonly Passage[]): Draft | undefined {
  for (const text of texts) {
    const link = text.marks.find(
      (mark) => mark.kind === 'link' && mark.url?.toLowerCase().startsWith('mailto:'),
    )
    const [found] = findEmails(text.text)
    if (found)
      return reading.takeAs('email', slice(text, found.index, found.index + found.length), found.value)
    if (link?.url)
      return reading.takeAs(
        'email',
        slice(text, link.start, link.end),
        link.url.slice('mailto:'.length).split('?')[0] ?? '',
      )
  }
  return undefined
}

function takePhone(reading: Reading, lines: readonly ContactLine[]): Draft | undefined {
  const labelled = lines.filter(
    (line) => line.label === 'phone' || line.label === 'mobile' || line.label === 'office',
  )
  const plain = lines.filter((line) => line.label === undefined)
  for (const { text } of [...labelled, ...plain]) {
    const [found] = findPhones(text.text)
    if (found)
      return reading.takeAs('phone', slice(text, found.index, found.index + found.length), found.value)
  }
  return undefined
}

function takeOrcid(reading: Reading, texts: readonly Passage[]): Draft | undefined {
  for (const text of texts) {
    const [found] = findOrcids(text.text)
    if (found)
      return reading.takeAs('orcid', slice(text, found.index, found.index + found.length), found.value)
    const link = text.marks.find((mark) => mark.kind === 'link' && /orcid\.org\//i.test(mark.url ?? ''))
    const [target] = link?.url ? findOrcids(link.url) : []
    if (link && target) return reading.takeAs('orcid', slice(text, link.start, link.end), target.value)
  }
  return undefined
}

/** Links, and addresses printed without one. */
function webAddresses(reading: Reading, { text, label }: ContactLine): Address[] {
  const linked = text.marks.flatMap((mark): Address[] => {
    const url =
      mark.kind === 'link' && mark.url && !/^mailto:|^tel:/i.test(mark.url) ? cleanUrl(mark.url) : undefined
    const passage = slice(text, mark.start, mark.end)
    const isOwn = label === 'url' || findUrls(passage.text).length > 0
    return url && (isOwn || mayBeOwn(url, passage.text, partAround(text.text, mark)))
      ? [{ url, passage, isOwn }]
      : []
  })
  const printed = findUrls(text.text).flatMap((found): Address[] => {
    const passage = slice(text, found.index, found.index + found.length)
    const url = cleanUrl(found.value)
    return url && !linked.some((link) => overlaps(link.passage, passage)) && !reading.isTaken(passage)
      ? [{ url, passage, isOwn: true }]
      : []
  })
  return [...linked, ...printed]
}

/** Whether a link on words may lead to the owner: to a profile, or to what is no file from words that are no employer's name. */
function mayBeOwn(url: string, words: string, part: string): boolean {
  if (profileOf(url)) return true
  const isEmployer = Math.max(looksLikeOrganisation(words), looksLikeDepartment(words)) >= LIKELY
  return !isEmployer && !isFileAddress(url) && words.length > part.length / 2
}

const LIKELY = 0.5

/** What stands between two separators. */
function partAround(line: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = line.slice(0, start).split(SEPARATOR).at(-1) ?? ''
  const behind = line.slice(end).split(SEPARATOR)[0] ?? ''
  return before + line.slice(start, end) + behind
}

const SEPARATOR = /[,;|·•\t\n]|\s[/–—-]\s/u

function overlaps(first: Passage, second: Passage): boolean {
  const [start, end] = [second.offsets[0] ?? 0, second.offsets.at(-1) ?? 0]
  return first.offsets.some((offset) => offset >= start && offset <= end)
}
