import type { Draft, Part } from './draft.ts'
import { claim, isFree, textPart } from './draft.ts'

interface IdentifierRule {
  readonly field: 'DOI' | 'PMID' | 'PMCID' | 'ISBN' | 'ISSN' | 'number'
  /** Group `value` is the identifier; the whole match is consumed. */
  readonly pattern: RegExp
  /** Stands in lower case wherever the pattern matches. */
  readonly sign: string
}

/** Identifiers that can be told without knowing the style. DOI: ISO 26324; arXiv: old and new form. */
const RULES: readonly IdentifierRule[] = [
  {
    field: 'DOI',
    sign: '10.',
    pattern:
      /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi\.org\/|\bdoi\s*[:=]?\s*|)(?<value>10\.\d{4,9}\/[^\s"“”<>|]{1,200})/giu,
  },
  { field: 'PMCID', sign: 'pmc', pattern: /\bPMCID\s*:?\s*(?<value>PMC\s?\d+)|\b(?<bare>PMC\d{5,})\b/giu },
  { field: 'PMID', sign: 'p', pattern: /\b(?:PMID|PubMed(?:\s*ID)?)\s*:?\s*(?<value>\d{4,9})\b/giu },
  {
    field: 'ISBN',
    sign: 'isbn',
    pattern: /\bISBN(?:-1[03])?\s*:?\s*(?<value>(?:97[89][-\s]?)?\d(?:[-\s]?\d){8}[-\s]?[\dX])/giu,
  },
  { field: 'ISSN', sign: 'issn', pattern: /\bISSN\s*:?\s*(?<value>\d{4}-\d{3}[\dX])/giu },
  {
    field: 'number',
    sign: 'arxiv',
    pattern:
      /\barXiv\s*(?:preprint\s*)?(?:\(\s*)?(?:arXiv\s*)?[:\s]\s*(?:abs\/)?(?<value>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?)(?:\s*\[[\w.-]+\])?/giu,
  },
  {
    field: 'number',
    sign: 'abs/',
    pattern: /\babs\/(?<value>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/giu,
  },
  {
    field: 'number',
    sign: '-0',
    pattern: /\b(?<value>(?:hal|tel|halshs|inria|insu)-\d{6,9}(?:v\d+)?)\b/giu,
  },
  {
    field: 'number',
    sign: 'rxiv',
    pattern: /(?<=(?:bio|med|chem)rxiv\W{0,4})(?<value>\d{4}\.\d\d\.\d\d\.\d{6,8}(?:v\d)?|\d{6}(?!\d))/giu,
  },
]

/** Claim DOI, PubMed, arXiv, ISBN and ISSN with their labels. */
export function claimIdentifiers(draft: Draft): void {
  const lower = draft.text.toLowerCase()
  for (const rule of RULES) {
    if (!lower.includes(rule.sign)) continue
    for (const match of draft.text.matchAll(rule.pattern)) {
      const printed = match.groups?.value ?? match.groups?.bare ?? ''
      const value =
        rule.field === 'DOI' ? trimDoi(printed) : printed.replace(/\s+/g, rule.field === 'ISBN' ? ' ' : '')
      const start = match.index + match[0].indexOf(printed)
      const end = rule.field === 'DOI' ? start + value.length : match.index + match[0].length
      if (
        !isFree(draft, match.index, end) ||
        (rule.field !== 'DOI' && /[/:=&]$/.test(draft.text.slice(0, match.index)))
      )
        continue
      const part = textPart(
        draft,
        rule.field,
        start,
        start + (rule.field === 'DOI' ? value.length : printed.length),
      )
      claim(draft, {
        kind: 'identifier',
        start: match.index,
        end,
        parts: [part, ...resolver(draft, match.index, start, end)],
      })
    }
  }
}

/** A DOI printed as a link is a printed URL too. */
function resolver(draft: Draft, start: number, doi: number, end: number): Part[] {
  return /^https?:/i.test(draft.text.slice(start, doi)) ? [textPart(draft, 'URL', start, end)] : []
}

/** A DOI may hold brackets and full stops, but the sentence's own at its end are not of it. */
function trimDoi(printed: string): string {
  let value = printed.replace(/[.,;:]+$/, '')
  while (/[)\]}>]$/.test(value) && count(value, /[([{<]/g) < count(value, /[)\]}>]/g))
    value = value.slice(0, -1).replace(/[.,;:]+$/, '')
  return value
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
