import type { FrontMatterValue } from '../document/front-matter.ts'
import { findEmails } from '../fields/email.ts'
import { findDates } from '../fields/find-dates.ts'
import { findOrcids } from '../fields/orcid.ts'
import { countryOf } from '../fields/places/gazetteer.ts'
import { profileOf } from '../fields/profile.ts'
import { type Draft, isSourced } from '../report/draft.ts'
import { cleanUrl } from '../sections/links.ts'
import type { Reading } from '../sections/reading.ts'
import type { Basics } from './read-basics.ts'

type Fields = Record<string, Draft | undefined>

/** Keys that templates use, and the field that each fills. */
const KEYS: Readonly<Record<string, string>> = {
  position: 'label',
  job: 'label',
  jobtitle: 'label',
  role: 'label',
  subtitle: 'label',
  phone: 'phone',
  tel: 'phone',
  telephone: 'phone',
  mobile: 'phone',
  email: 'email',
  mail: 'email',
  orcid: 'orcid',
  url: 'url',
  www: 'url',
  web: 'url',
  website: 'url',
  homepage: 'url',
  address: 'address',
  street: 'address',
  streetaddress: 'address',
  city: 'city',
  addresslocality: 'city',
  postcode: 'postalCode',
  postalcode: 'postalCode',
  zip: 'postalCode',
  country: 'country',
  addresscountry: 'country',
  updated: 'lastModified',
  date: 'lastModified',
  lastmodified: 'lastModified',
}

const NETWORKS: Readonly<Record<string, string>> = {
  orcid: 'ORCID',
  github: 'GitHub',
  gitlab: 'GitLab',
  linkedin: 'LinkedIn',
  twitter: 'Twitter',
  mastodon: 'Mastodon',
  researchgate: 'ResearchGate',
  googlescholar: 'Google Scholar',
  scholaruserid: 'Google Scholar',
  bluesky: 'Bluesky',
}

/** Fill what the head doesn't print from the document's front matter. */
export function fromFrontMatter(
  reading: Reading,
  matter: readonly FrontMatterValue[],
  printed: Fields,
): Basics {
  const found: Fields = {}
  const place: Fields = {}
  const profiles: Draft[] = []
  const known = new Set(Array.isArray(printed.profiles) ? printed.profiles.map(accountOf) : [])
  for (const { key, text } of matter) {
    const name = key.split('.').at(-1)?.replace(/[-_]/gu, '') ?? ''
    const network = Object.hasOwn(NETWORKS, name) ? NETWORKS[name] : undefined
    if (network && !text.text.includes('/')) {
      profiles.push({
        network: reading.takeAs('profile', text, network),
        username: reading.take('profile', text),
      })
    }
    const profile = /^\S+$/u.test(text.text) ? profileOf(text.text) : undefined
    const draft = profile && {
      network: reading.takeAs('profile', text, profile.network),
      username: profile.username ? reading.takeAs('profile', text, profile.username) : undefined,
      url: reading.takeAs('profile', text, profile.url),
    }
    if (draft && !known.has(accountOf(draft))) profiles.push(draft)
    if (draft) known.add(accountOf(draft))
    const field = fieldOf(name) ?? (profile && fieldOf(profile.network.toLowerCase()))
    const value = field && readValue(field, text.text)
    if (!field || value === undefined) continue
    const taken = reading.takeAs('front-matter', text, value)
    if (field === 'country') place.countryCode ??= taken
    else if (['address', 'city', 'postalCode'].includes(field)) place[field] ??= taken
    else found[field] ??= taken
  }
  const { lastModified, ...basics } = found
  return {
    basics: {
      ...basics,
      ...Object.fromEntries(Object.entries(printed).filter(([, value]) => value !== undefined)),
      location: printed.location ?? (Object.keys(place).length > 0 ? place : undefined),
      profiles: [...(Array.isArray(printed.profiles) ? printed.profiles : []), ...profiles],
    },
    lastModified,
  }
}

function fieldOf(key: string): string | undefined {
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
}

/** The network of a profile and the name there; the same account has several addresses. */
function accountOf({ network, username, url }: { readonly [key: string]: Draft | undefined }): string {
  return [network, username ?? url].map((part) => part && isSourced(part) && part.value).join(' ')
}

function readValue(field: string, text: string): string | undefined {
  if (field === 'url') return cleanUrl(text)
  if (field === 'email') return findEmails(text)[0]?.value
  if (field === 'orcid') return findOrcids(text)[0]?.value
  if (field === 'country') return countryOf(text)
  if (field === 'lastModified') return findDates(text)[0]?.start
  return text
}
