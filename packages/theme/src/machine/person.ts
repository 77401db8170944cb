import type { Location, Resume } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { safeUrl } from '../text/safe-url.ts'

/** The person of a resume as a schema.org `Person`; absent fields are undefined and so not written. */
export function person(resume: Loose<Resume>): object {
  const { basics = {}, work = [], education = [], awards = [], languages = [], skills = [] } = resume
  const { birthPlace, email, image, location, orcid, profiles = [] } = basics
  const current = work.filter(({ endDate, name }) => endDate === undefined && name !== undefined)
  const addresses = profiles.flatMap(({ url }) => safeUrl(url) ?? [])
  return {
    '@type': 'Person',
    '@id': '#person',
    name: basics.name,
    honorificPrefix: basics.honorificPrefix,
    honorificSuffix: basics.honorificSuffix,
    alternateName: some(basics.alternateNames),
    jobTitle: basics.label,
    description: basics.summary,
    email: email === undefined ? undefined : `mailto:${email}`,
    telephone: basics.phone,
    faxNumber: basics.fax,
    url: safeUrl(basics.url),
    image: safeUrl(image),
    birthDate: basics.birthDate,
    birthPlace: birthPlace === undefined ? undefined : { '@type': 'Place', name: birthPlace },
    nationality:
      basics.nationality === undefined ? undefined : { '@type': 'Country', name: basics.nationality },
    address: location === undefined ? undefined : address(location),
    identifier: orcid === undefined ? undefined : `https://orcid.org/${orcid}`,
    sameAs: some([...(orcid === undefined ? [] : [`https://orcid.org/${orcid}`]), ...addresses]),
    worksFor: some(
      distinct(current.map(({ name }) => name)).map((name) => ({ '@type': 'Organization', name })),
    ),
    alumniOf: some(
      distinct(education.map(({ institution }) => institution)).map((name) => ({
        '@type': 'EducationalOrganization',
        name,
      })),
    ),
    award: some(awards.flatMap(({ title }) => title ?? [])),
    knowsLanguage: some(languages.flatMap(({ language }) => language ?? [])),
    knowsAbout: some(skills.flatMap(({ name }) => name ?? [])),
  }
}

function address({ address, city, countryCode, postalCode, region }: Loose<Location>): object {
  return {
    '@type': 'PostalAddress',
    streetAddress: address,
    postalCode,
    addressLocality: city,
    addressRegion: region,
    addressCountry: countryCode,
  }
}

function distinct(names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined))]
}

function some<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list
}
