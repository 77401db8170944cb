import type { Found } from './found.ts'

const LABELS = [
  'award (?:no|number|nr|id)s?',
  'grant (?:agreement )?(?:no|number|nr|id|ref(?:erence)?)s?',
  'grant agreement',
  'grant',
  'award',
  'project (?:no|number|nr|id|code)s?',
  'contract (?:no|number)s?',
  'reference(?: no| number)?',
  'ref',
  'no',
  'number',
  'projekt(?:nummer|-?nr)',
  'förderkennzeichen',
  'fkz',
  'kennzeichen',
  'gz',
  'geschäftszeichen',
  'bewilligungsnummer',
  'referencia',
  'expediente',
  'proyecto(?: n[.º°]+)?',
  'código',
  'processo(?: n[.º°]+)?',
  'convention',
  'contrat',
  'contrat n°',
  'dossier',
  'code',
  'codice',
  'prot',
  'dossiernummer',
  'projectnummer',
  'n[º°]',
  'id',
].join('|')
const LABELLED = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?<label>${LABELS})\.?\s?:?\s?#?\s?(?<number>(?=[^\s,;()]*[0-9]{3})[\p{L}\p{N}][\p{L}\p{N}./_-]{3,40})(?![\p{L}\p{N}])`,
  'giu',
)
const CUP = /(?<![\p{L}\p{M}])CUP:? (?<number>[A-Z][0-9]{2}[A-Z0-9-]{8,20})/gu
/** The shapes of well-known funders. */
const SHAPES: readonly RegExp[] = [
  /[A-Z]{2,3}-[0-9]{7}/u, // NSF
  /[1-9]?[A-Z][0-9]{2}[- ]?[A-Z]{2}[- ]?[0-9]{6}(?:-[0-9A-Z]{2,4})*/u, // NIH
  /(?:DP|DE|FT|FL|LP|CE|LE|IN|SR|IC|IH)[0-9]{9}/u, // ARC
  /ANR-[0-9]{2}-[A-Z0-9]{4}-[0-9]{4}(?:-[0-9]{2})?/u,
  /[A-Z]{2,3} [0-9]{1,5}\/[0-9]{1,3}-[0-9]{1,3}/u, // DFG
  /(?:EP|BB|ES|NE|MR|ST|AH|G|MC)\/[A-Z][0-9]{5}[0-9X]\/[0-9]/u, // UKRI
  /(?:PID|RED|PGC|PCI|CNS|RYC|BES|FPU|TED|PRE|RTI|EUR|CPP|PDC)[0-9]{4}-[0-9]{5,6}[A-Z0-9-]*/u, // Spain
  /[A-Z]{2,4}[0-9]{4}-[0-9]{5}-[A-Z0-9-]{1,6}/u,
  /[A-Z]{3}-[0-9]{4}-[0-9]{3}/u, // Leverhulme
  /VI\.\p{L}{4,8}\.[0-9A-Z.]{3,12}/u, // NWO
  /[0-9A-Z]{5,6}[_-][0-9]{6}(?:\/[0-9])?/u, // SNSF
  /[0-9]{4}\/[0-9]{5}-[0-9]/u, // FAPESP
  /[0-9]{6}\/[0-9]{4}-[0-9]/u, // CNPq
  /NIHR[0-9]{6}/u,
  /(?:P|I|W|F|T|V|Y|M|ESP|DOC|TAI) ?[0-9]{4,5}(?:-[A-Z][0-9]{0,2})/u, // FWF
  /(?:PTDC|UID[BP]?|SFRH|CEEC\w*)\/[A-Z0-9/.-]{4,30}/u, // FCT
  /[A-Z]{2,5}\/[0-9]{4}\/[0-9]{2,5}/u,
  /[0-9]{2}[A-Z]{2}[0-9]{4,6}[A-Z]?/u, // BMBF
  /[A-Z]{2,4} [0-9]{2}\/[0-9]{3}/u,
  /(?<=\p{Lu}[\p{L}-]{2,20} )[0-9]{6,8}(?![.,]?[0-9])/u, // behind a programme: FONDECYT Regular 1239998
]
const SHAPED = new RegExp(
  String.raw`(?<![\p{L}\p{N}/_-])(?<number>${SHAPES.map((shape) => shape.source).join('|')})(?![\p{L}\p{N}/_-])`,
  'gu',
)

/** Find the numbers of grants in a text, by their label (`award no. SES-2299017`) or by the shape that a funder gives them. */
export function findGrantNumbers(text: string): Found[] {
  const found: Found[] = []
  for (const pattern of [CUP, LABELLED, SHAPED]) {
    for (const match of text.matchAll(pattern)) {
      const number = (match.groups?.number ?? '').replace(/[./_-]+$/u, '')
      const start = match.index + match[0].lastIndexOf(number)
      const isTaken = found.some(
        (other) => start < other.index + other.length && other.index < start + number.length,
      )
      if (!isTaken && !isBareYear(number))
        found.push({ value: number, text: number, index: start, length: number.length })
    }
  }
  return found.sort((a, b) => a.index - b.index)
}

function isBareYear(number: string): boolean {
  return /^(?:19|20)[0-9]{2}(?:[-/][0-9]{2,4})?$/u.test(number)
}
