import type { CitationType } from '@offprint/schema'

/** Types of RIS records for each type of CSL; the first is written, all are read. */
export const RIS_TYPES: readonly (readonly [CitationType, readonly string[]])[] = [
  ['article-journal', ['JOUR', 'EJOUR', 'JFULL', 'INPR', 'ABST']],
  ['article-magazine', ['MGZN']],
  ['article-newspaper', ['NEWS']],
  ['article', ['UNPB']],
  ['manuscript', ['UNPB', 'MANSCPT']],
  ['book', ['BOOK', 'EBOOK', 'EDBOOK', 'CLSWK', 'SER']],
  ['chapter', ['CHAP', 'ECHAP']],
  ['paper-conference', ['CPAPER', 'CONF']],
  ['entry-encyclopedia', ['ENCYC']],
  ['entry-dictionary', ['DICT']],
  ['thesis', ['THES']],
  ['report', ['RPRT', 'GOVDOC', 'GRANT']],
  ['standard', ['STAND']],
  ['patent', ['PAT']],
  ['dataset', ['DATA', 'AGGR', 'DBASE']],
  ['software', ['COMP']],
  ['webpage', ['ELEC', 'WEB']],
  ['post-weblog', ['BLOG']],
  ['broadcast', ['VIDEO', 'SOUND', 'MULTI']],
  ['motion_picture', ['MPCT']],
  ['musical_score', ['MUSIC']],
  ['map', ['MAP']],
  ['graphic', ['ART', 'FIGURE', 'CHART', 'SLIDE']],
  ['pamphlet', ['PAMP']],
  ['legal_case', ['CASE']],
  ['legislation', ['STAT']],
  ['bill', ['BILL']],
  ['hearing', ['HEAR']],
  ['personal_communication', ['PCOMM', 'ICOMM']],
  ['review-book', ['JOUR']],
  ['document', ['GEN']],
]

type RisField =
  | 'title'
  | 'container-title'
  | 'collection-title'
  | 'volume'
  | 'publisher'
  | 'publisher-place'
  | 'edition'
  | 'DOI'
  | 'URL'
  | 'note'
  | 'abstract'
  | 'language'

/** Fields that mean the same in both, with the tags of RIS; the first is written, all are read, the first that is there counts. */
export const RIS_FIELDS: readonly (readonly [RisField, readonly string[]])[] = [
  ['title', ['TI', 'T1', 'CT']],
  ['container-title', ['T2', 'JF', 'JO', 'BT', 'JA', 'J2', 'J1']],
  ['collection-title', ['T3']],
  ['volume', ['VL']],
  ['publisher', ['PB']],
  ['publisher-place', ['CY', 'PP']],
  ['edition', ['ET']],
  ['DOI', ['DO']],
  ['URL', ['UR']],
  ['note', ['N1']],
  ['abstract', ['AB', 'N2']],
  ['language', ['LA']],
]
