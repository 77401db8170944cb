import { phrases } from '../languages/phrases.ts'
import type { Found } from './found.ts'
import { labelBefore } from './label-before.ts'
import { trimMarksEnd } from './trim-marks.ts'

const LABELS: readonly string[] = phrases`award, award no, award number, award nr, award id, awards no, grant, grant no, grant nos, grant number, grant id, grant agreement,
    grant agreement no, grant agreement number, grant ref, grant reference, project no, project number, project nr, project id, project code,
    contract no, contract number, reference, reference no, reference number, ref, no, number, id, code, projektnummer, projekt-nr, projekt nr,
    projektnr, förderkennzeichen, fkz, kennzeichen, gz, geschäftszeichen, bewilligungsnummer, referencia, expediente, proyecto,
    proyecto nº, código, processo, processo nº, convention, convention n°, contrat, contrat n°, dossier, codice, prot, dossiernummer,
    projectnummer, nº, n°, cup`
const REACH = 24
/** Every number of a grant has them. */
const DIGITS = /[0-9]{3}/u
const OTHER =
  /(?<!\p{L})(?:article|art|paper|scopus|author|pmid|doi|issn|isbn|vol|pp?|id)\.?(?: (?:no|id|number))?[.:]? ?$/iu
const NUMBER = /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}./_-]{3,30}(?![\p{L}\p{N}])/gu
/** The shapes of well-known funders. */
const SHAPES: readonly RegExp[] = [
  /[A-Z]{2,3}-[0-9]{7}/u, // NSF
  /[1-9]?[A-Z][0-9]{2}[- ]?[A-Z]{2}[- ]?[0-9]{6}(?:-[0-9A-Z]{2,4}){0,4}/u, // NIH
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
  /(?:PTDC|UID[BP]?|SFRH|CEEC[A-Z]{0,6})\/[A-Z0-9/.-]{4,30}/u, // FCT
  /[A-Z]{2,5}\/[0-9]{4}\/[0-9]{2,5}/u,
  /[0-9]{2}[A-Z]{2}[0-9]{4,6}[A-Z]?/u, // BMBF
  /[A-Z]{2,4} [0-9]{2}\/[0-9]{3}/u,
  /(?<=\p{Lu}[\p{L}-]{2,20} )[0-9]{6,8}(?![.,]?[0-9])/u, // behind a programme: FONDECYT Regular 1239998
]
const SHAPED: readonly RegExp[] = SHAPES.map(
  (shape) => new RegExp(String.raw`(?<![\p{L}\p{N}/_-])(?:${shape.source})(?![\p{L}\p{N}/_-])`, 'gu'),
)

/** Find the numbers of grants in a text, by their label (`award no. SES-2299017`) or by the shape that a funder gives them. */
export function findGrantNumbers(text: string): Found[] {
  if (!DIGITS.test(text)) return []
  const labelled = Array.from(text.matchAll(NUMBER)).filter(
    (match) => DIGITS.test(match[0]) && labelBefore(text, match.index, LABELS) !== undefined,
  )
  const shaped = SHAPED.flatMap((shape) => Array.from(text.matchAll(shape)))
  const found: Found[] = []
  for (const { 0: printed, index } of [...labelled, ...shaped]) {
    const number = trimMarksEnd(printed, './_-')
    const isTaken = found.some(
      (other) => index < other.index + other.length && other.index < index + number.length,
    )
    if (!isTaken && !isOther(text, index) && DIGITS.test(number) && !isBareYear(number))
      found.push({ value: number, text: number, index, length: number.length })
  }
  return found.sort((a, b) => a.index - b.index)
}

function isBareYear(number: string): boolean {
  return /^(?:19|20)[0-9]{2}(?:[-/][0-9]{2,4})?$/u.test(number)
}

/** The number of an article or of another thing stands behind its own label. */
function isOther(text: string, index: number): boolean {
  return OTHER.test(text.slice(Math.max(0, index - REACH), index))
}
