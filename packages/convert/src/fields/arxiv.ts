import type { Found } from './found.ts'

const ARXIV =
  /(?:(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv(?:\s?e-?print)?\s?:?\s?(?:preprint\s)?(?:arxiv:)?\s?)(?<id>[0-9]{4}\.[0-9]{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/[0-9]{7})(?<version>v[0-9]{1,2})?(?:\.pdf)?(?:\s?\[[a-z-]{2,12}(?:\.[A-Z]{2})?\])?/giu
/** Old identifiers tell what they are without a label. */
const OLD =
  /(?<![\p{L}/:-])(?<id>(?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math(?:-ph)?|nlin|nucl-(?:ex|th)|physics|q-bio|quant-ph|cs)(?:\.[A-Z]{2})?\/[0-9]{7})(?<version>v[0-9]{1,2})?(?![0-9])/gu

/** Find the arXiv identifiers in a text, old and new, labelled or as addresses; the value has no version. */
export function findArxivIds(text: string): Found[] {
  return [...text.matchAll(ARXIV), ...text.matchAll(OLD)].map((match) => ({
    value: match.groups?.id ?? '',
    text: match[0],
    index: match.index,
    length: match[0].length,
  }))
}
