import type { KeyOrders } from './key-order.ts'

/** The orders of keys that documents are converted to; the resume itself is the shape without a name. */
export const USUAL_ORDERS: KeyOrders = {
  '': 'basics work volunteer education awards certificates publications skills languages interests references projects meta'.split(
    ' ',
  ),
  basics:
    'name honorificPrefix label honorificSuffix alternateNames email phone url orcid profiles location summary birthDate birthPlace fax nationality familyStatus'.split(
      ' ',
    ),
  'basics/location': 'address postalCode city region countryCode'.split(' '),
  'basics/profiles': 'network username url'.split(' '),
  work: 'name position department location printedDate url startDate endDate summary supervisors highlights group'.split(
    ' ',
  ),
  volunteer: 'organization position type location printedDate startDate endDate summary group'.split(' '),
  education:
    'institution location department studyType area score honours startDate endDate thesis supervisors summary'.split(
      ' ',
    ),
  awards: 'title date endDate awarder location summary'.split(' '),
  certificates: 'name date endDate issuer location group summary'.split(' '),
  publications:
    'name publisher summary releaseDate url type authors doi links status note citation group'.split(' '),
  'publications/links': 'label url'.split(' '),
  'publications/citation':
    'id type title author editor translator container-author reviewed-title reviewed-author container-title collection-title collection-number event-title event-place volume issue page number chapter-number number-of-pages edition version genre medium authority publisher publisher-place issued submitted accessed status DOI ISBN ISSN PMID PMCID URL note'.split(
      ' ',
    ),
  'publications/citation/author': 'family given literal'.split(' '),
  'publications/citation/editor': 'family given'.split(' '),
  'publications/citation/reviewed-author': 'family given'.split(' '),
  skills: 'name keywords'.split(' '),
  languages: 'language fluency'.split(' '),
  interests: 'name keywords'.split(' '),
  references: 'name organization position email phone address'.split(' '),
  projects:
    'name description keywords printedDate authors startDate endDate roles entity amount identifier location type url links highlights group'.split(
      ' ',
    ),
  'projects/amount': 'value currency'.split(' '),
  meta: 'canonical version lastModified language theme themeOptions sections unplaced'.split(' '),
}
