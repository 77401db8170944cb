import type { Found } from './found.ts'

const NEW = /(?<![\p{L}\p{N}.])(?<id>[0-9]{4}\.[0-9]{4,5})(?:v[0-9]{1,2})?(?![\p{L}\p{N}])/gu
const OLD =
  /(?<![\p{L}\p{N}-])(?<id>(?:astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math(?:-ph)?|nlin|nucl-(?:ex|th)|physics|q-bio|quant-ph|cs)(?:\.[A-Z]{2})?\/[0-9]{7})(?:v[0-9]{1,2})?(?![0-9])/gu
/** What can stand before, and belongs to what is printed; without it, four digits and a dot can be anything. */
const BEFORE =
  /(?:(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf)\/|arxiv(?: ?e-?print| preprint)?(?: arxiv)? ?:? ?)$/iu
const BEHIND = /^(?:\.pdf| \[[a-z-]{2,12}(?:\.[A-Z]{2})?\])/u
const REACH = 40

/** Find the arXiv identifiers in a text, old and new, labelled or as addresses; the value has no version. */
export function findArxivIds(text: string): Found[] {
  return [...foundWith(text, NEW, true), ...foundWith(text, OLD, false)].sort((a, b) => a.index - b.index)
}

function foundWith(text: string, pattern: RegExp, needsLabel: boolean): Found[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: printed, index, groups }): Found[] => {
    const label = BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[0] ?? ''
    if (needsLabel && label === '') return []
    const behind = BEHIND.exec(text.slice(index + printed.length, index + printed.length + REACH))?.[0] ?? ''
    const start = index - label.length
    const whole = label + printed + behind
    return [{ value: groups?.id ?? '', text: whole, index: start, length: whole.length }]
  })
}
