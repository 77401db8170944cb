import type { Basics } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { formatDate } from '../dates/format-date.ts'
import { countryName } from '../languages/country-name.ts'
import type { LanguageData } from '../languages/language.ts'
import { prettyUrl } from '../text/pretty-url.ts'
import { safeUrl } from '../text/safe-url.ts'

/** One way to reach the person: a word for it where the text does not say, the text, and where it leads. */
export interface Contact {
  readonly label?: string
  readonly text: string
  readonly url?: string
  /** The microformats property. */
  readonly property?: string
  readonly me?: boolean
}

/** The head of the page: who, where and how to reach them. */
export interface Masthead {
  readonly name?: string
  /** Whether the name is short enough to stand on one line. */
  readonly short: boolean
  readonly prefix?: string
  readonly suffix?: string
  /** Whether the suffix is too long to stand behind the name. */
  readonly below: boolean
  readonly label?: string
  readonly also?: string
  readonly photo?: string
  readonly address: readonly string[]
  /** Mail, telephone and fax. */
  readonly direct: readonly Contact[]
  /** Pages, identifiers and profiles. */
  readonly web: readonly Contact[]
  readonly facts: readonly string[]
}

const longestOnOneLine = 26
const longestWithSuffix = 34
const code = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])[\w-]{10,40}$/
const embeddedImage = /^data:image\/(?:png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/=]+$/

/** Make the head of the page. */
export function masthead(basics: Loose<Basics>, language: LanguageData): Masthead {
  const { labels, list } = language
  const { alternateNames = [], image } = basics
  const also = labels.formerly.replace('{names}', () => alternateNames.join(list.comma))
  return {
    ...(basics.name !== undefined && { name: basics.name }),
    short: (basics.name ?? '').length <= longestOnOneLine,
    ...(basics.honorificPrefix !== undefined && { prefix: basics.honorificPrefix }),
    ...(basics.honorificSuffix !== undefined && { suffix: basics.honorificSuffix }),
    below: (basics.name ?? '').length + (basics.honorificSuffix ?? '').length > longestWithSuffix,
    ...(basics.label !== undefined && { label: basics.label }),
    ...(alternateNames.length > 0 && { also }),
    ...(image !== undefined && embeddedImage.test(image) && { photo: image }),
    address: address(basics, language),
    direct: direct(basics, language),
    web: web(basics),
    facts: facts(basics, language),
  }
}

function address({ location = {} }: Loose<Basics>, { list, tag }: LanguageData): string[] {
  const { city, postalCode, region, countryCode } = location
  const town = [postalCode, city].filter((part) => part !== undefined).join(' ')
  const country = countryCode === undefined ? undefined : countryName(countryCode, tag)
  const place = [town, region === city ? undefined : region, country].filter(
    (part) => part !== undefined && part !== '',
  )
  const lines = (location.address ?? '').split(/\r?\n/)
  return [...lines, place.join(list.comma)].map((line) => line.trim()).filter((line) => line !== '')
}

function direct({ email, phone, fax }: Loose<Basics>, { labels }: LanguageData): Contact[] {
  return [
    ...(email === undefined
      ? []
      : [linked(email, `mailto:${email.replace(/\s/g, '')}`, { property: 'u-email' })]),
    ...(phone === undefined
      ? []
      : [linked(phone, `tel:${phone.replace(/[^\d+]/g, '')}`, { property: 'p-tel' })]),
    ...(fax === undefined ? [] : [{ label: labels.fax, text: fax }]),
  ]
}

function web({ url, orcid, profiles = [] }: Loose<Basics>): Contact[] {
  const others = profiles.filter((profile) => orcid === undefined || !profile.url?.includes(orcid))
  return [
    ...(url === undefined ? [] : [linked(prettyUrl(url), url, { property: 'u-url', me: true })]),
    ...(orcid === undefined
      ? []
      : [linked(orcid, `https://orcid.org/${orcid}`, { label: 'ORCID', property: 'u-uid', me: true })]),
    ...others.map(({ network, username, url: address }) => {
      const text = shownName(username, network, address)
      return linked(text, address, {
        ...(network !== undefined && { label: network }),
        property: 'u-url',
        me: true,
      })
    }),
  ].filter(({ text }) => text !== '')
}

/** A user name, unless it is a code that its address holds as well and the network's name stands for. */
function shownName(
  username: string | undefined,
  network: string | undefined,
  address: string | undefined,
): string {
  const isCode = username !== undefined && code.test(username) && address?.includes(username) === true
  if (username !== undefined && !(isCode && network !== undefined)) return username
  return network === undefined && address !== undefined ? prettyUrl(address) : ''
}

function linked(text: string, target: string | undefined, rest: Omit<Contact, 'text' | 'url'>): Contact {
  const url = safeUrl(target)
  const shown = text === '' ? { ...rest, text: rest.label ?? '', label: '' } : { ...rest, text }
  const { label, ...plain } = shown
  return {
    ...plain,
    ...(label !== undefined && label !== '' && { label }),
    ...(url !== undefined && { url }),
  }
}

function facts(basics: Loose<Basics>, language: LanguageData): string[] {
  const { labels } = language
  const { birthDate, birthPlace, nationality, familyStatus } = basics
  const born = [birthDate === undefined ? undefined : formatDate(birthDate, language), birthPlace].filter(
    (part) => part !== undefined,
  )
  return [
    ...(born.length === 0 ? [] : [`${labels.born} ${born.join(', ')}`]),
    ...(nationality === undefined ? [] : [`${labels.nationality}: ${nationality}`]),
    ...(familyStatus === undefined ? [] : [`${labels.family}: ${familyStatus}`]),
  ]
}
