import type { CitationType } from '@offprint/schema'

/** Entry types of BibTeX and BibLaTeX for each type of CSL; the first is written, all are read. */
export const BIBTEX_TYPES: readonly (readonly [CitationType, readonly string[]])[] = [
  ['article-journal', ['article', 'suppperiodical']],
  ['paper-conference', ['inproceedings', 'conference']],
  ['chapter', ['incollection', 'inbook', 'suppbook', 'suppcollection']],
  ['book', ['book', 'collection', 'mvbook', 'mvcollection', 'proceedings', 'bookinbook']],
  ['thesis', ['phdthesis', 'mastersthesis', 'thesis']],
  ['report', ['techreport', 'report']],
  ['article', ['unpublished']],
  ['manuscript', ['unpublished']],
  ['patent', ['patent']],
  ['software', ['software']],
  ['dataset', ['dataset']],
  ['entry-encyclopedia', ['inreference']],
  ['webpage', ['online', 'electronic', 'www']],
  ['pamphlet', ['booklet']],
  ['periodical', ['periodical']],
  ['article-magazine', ['article']],
  ['article-newspaper', ['article']],
  ['review-book', ['review']],
  ['review', ['review']],
  ['document', ['misc', 'manual']],
]

type BibtexField =
  | 'title'
  | 'volume'
  | 'edition'
  | 'genre'
  | 'note'
  | 'DOI'
  | 'URL'
  | 'ISBN'
  | 'ISSN'
  | 'page'
  | 'publisher'
  | 'publisher-place'
  | 'collection-title'
  | 'version'
  | 'abstract'
  | 'event-title'
  | 'status'
  | 'language'
  | 'chapter-number'
  | 'number-of-pages'

/** Fields that mean the same in both; the first name is written, all are read. */
export const BIBTEX_FIELDS: readonly (readonly [BibtexField, readonly string[]])[] = [
  ['title', ['title']],
  ['volume', ['volume']],
  ['page', ['pages']],
  ['edition', ['edition']],
  ['publisher', ['publisher', 'institution', 'school', 'organization']],
  ['publisher-place', ['address', 'location']],
  ['collection-title', ['series']],
  ['chapter-number', ['chapter']],
  ['number-of-pages', ['pagetotal']],
  ['version', ['version']],
  ['genre', ['type']],
  ['DOI', ['doi']],
  ['URL', ['url']],
  ['ISBN', ['isbn']],
  ['ISSN', ['issn']],
  ['event-title', ['eventtitle']],
  ['status', ['pubstate']],
  ['language', ['langid', 'language']],
  ['note', ['note']],
  ['abstract', ['abstract']],
]
