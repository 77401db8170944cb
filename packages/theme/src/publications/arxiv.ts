import type { Citation } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'

const identifier = /^(?:arxiv:|abs\/)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/i
const archives = /\b(?:arxiv|corr)\b/i

/** The arXiv number of a preprint whose citation says that arXiv keeps it. */
export function arxivNumber(citation: Loose<Citation>): string | undefined {
  const keepers = [citation.publisher, citation['container-title'], citation.archive, citation.source]
  if (!keepers.some((keeper) => keeper !== undefined && archives.test(keeper))) return undefined
  return identifier.exec(String(citation.number ?? ''))?.[1]
}

/** Where arXiv shows a preprint. */
export function arxivUrl(number: string): string {
  return `https://arxiv.org/abs/${number}`
}
