import type { Element, Root } from 'hast'
import { elementsOf } from '../elements-of.ts'
import { textOf } from '../text-of.ts'
import type { Claim } from './claim.ts'

/** Properties of h-card, and of vCard before it, in schema.org's terms. */
const PROPERTIES: Readonly<Record<string, string>> = {
  'p-name': 'name',
  fn: 'name',
  'p-job-title': 'jobTitle',
  title: 'jobTitle',
  'u-email': 'email',
  email: 'email',
  'p-tel': 'telephone',
  tel: 'telephone',
  'u-url': 'url',
  url: 'url',
  'p-street-address': 'streetAddress',
  'street-address': 'streetAddress',
  'p-locality': 'addressLocality',
  locality: 'addressLocality',
  'p-postal-code': 'postalCode',
  'postal-code': 'postalCode',
  'p-country-name': 'addressCountry',
  'country-name': 'addressCountry',
}

/** The first card of a page, and the links that lead to more of the same person. */
export function microformats(page: Root): Claim[] {
  const elements = elementsOf(page)
  const card = elements.find((element) => hasClass(element, 'h-card') || hasClass(element, 'vcard'))
  const own = elements.filter(({ properties: { rel } }) => [rel].flat().includes('me'))
  return [
    ...(card ? elementsOf(card).flatMap(claimsOf) : []),
    ...own.flatMap((link) => claim('sameAs', link)),
  ]
}

function claimsOf(element: Element): Claim[] {
  return Object.entries(PROPERTIES).flatMap(([name, key]) =>
    hasClass(element, name) ? claim(key, element) : [],
  )
}

function claim(key: string, element: Element): Claim[] {
  const { href } = element.properties
  const value = (typeof href === 'string' ? href : textOf(element)).trim()
  const start = element.position?.start.offset ?? 0
  const end = element.position?.end.offset ?? start
  return value === '' ? [] : [{ key, value, start, end }]
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}
