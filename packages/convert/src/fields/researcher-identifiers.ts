import type { Found } from './found.ts'

/** Somebody's number in a register of researchers. */
export interface FoundIdentifier extends Found {
  readonly network: string
}

/** Numbers that have no address of their own behind the names of their registers. */
const REGISTERS: readonly { readonly network: string; readonly pattern: RegExp }[] = [
  {
    network: 'ResearcherID',
    pattern:
      /(?:(?:web of science\s)?researcher\s?id|web of science(?:\s?id)?|publons(?:\s?id)?|wos(?:\s?id)?)\s?[:#–-]?\s?(?<value>[A-Z]{1,3}-\d{4}-\d{4})(?![\d-])/giu,
  },
  {
    network: 'Scopus',
    pattern: /scopus(?:\s?author)?(?:\s?id(?:entifier)?)?\s?[:#–-]?\s?(?<value>\d{10,11})(?!\d)/giu,
  },
  {
    network: 'Lattes',
    pattern: /(?:lattes|id lattes)(?:\s?id)?\s?[:#–-]?\s?(?<value>\d{16})(?!\d)/giu,
  },
]

/** Find the numbers under which a text says that registers know somebody: `Scopus Author ID: 57190000000`. */
export function findResearcherIdentifiers(text: string): FoundIdentifier[] {
  return REGISTERS.flatMap(({ network, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      network,
      value: match.groups?.value ?? '',
      text: match[0],
      index: match.index,
      length: match[0].length,
    })),
  )
}
