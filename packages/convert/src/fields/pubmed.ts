import type { Found } from './found.ts'

const PUBMED =
  /(?:(?:https?:\/\/)?(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/|(?<![\p{L}])PMID\s?:?\s?)(?<id>[0-9]{4,9})(?![0-9])\/?/giu
const CENTRAL =
  /(?:(?:https?:\/\/)?(?:www\.)?(?:ncbi\.nlm\.nih\.gov|europepmc\.org)\/(?:pmc\/)?articles\/|(?<![\p{L}])PMCID\s?:?\s?)?(?<![\p{L}])(?<id>PMC\s?[0-9]{5,9})(?![0-9])\/?/giu

/** Find the PubMed identifiers in a text. */
export function findPubmedIds(text: string): Found[] {
  return foundWith(text, PUBMED)
}

/** Find the PubMed Central identifiers in a text, `PMC1234567`. */
export function findPubmedCentralIds(text: string): Found[] {
  return foundWith(text, CENTRAL)
}

function foundWith(text: string, pattern: RegExp): Found[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    value: (match.groups?.id ?? '').replace(/\s/gu, ''),
    text: match[0],
    index: match.index,
    length: match[0].length,
  }))
}
