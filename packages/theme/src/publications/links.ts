import type { Link, Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { prettyUrl } from '../text/pretty-url.ts'
import { safeUrl } from '../text/safe-url.ts'
import { arxivNumber, arxivUrl } from './arxiv.ts'
import { doi, doiUrl } from './doi.ts'

/** A link as printed: the words on it, and where it leads if it may lead anywhere. */
export interface PrintedLink {
  readonly text: string
  readonly url?: string
}

const arxiv = /(?:^|\/)(?:arxiv[.:]\s*|abs\/)?(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?$/i

/** The identifiers and links of a work, each once: DOI, arXiv, PubMed, book and serial numbers, then what it lists. */
export function links(publication: Loose<Publication>): PrintedLink[] {
  const { citation = {} } = publication
  const identifier = doi(publication)
  const preprint = arxivNumber(citation)
  const found: PrintedLink[] = [
    ...(identifier === undefined ? [] : [printed(`doi:${identifier}`, doiUrl(identifier))]),
    ...(preprint === undefined ? [] : [printed(`arXiv:${preprint}`, arxivUrl(preprint))]),
    ...(citation.PMID === undefined
      ? []
      : [
          printed(
            `PMID ${citation.PMID}`,
            `https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(citation.PMID)}/`,
          ),
        ]),
    ...(citation.PMCID === undefined
      ? []
      : [
          printed(
            citation.PMCID,
            `https://pmc.ncbi.nlm.nih.gov/articles/${encodeURIComponent(citation.PMCID)}/`,
          ),
        ]),
    ...(['ISBN', 'ISSN', 'ISAN', 'ISCI', 'ISMN', 'ISRC', 'ISWC'] as const).flatMap((name) =>
      citation[name] === undefined ? [] : [{ text: `${name} ${citation[name]}` }],
    ),
    ...[publication.url, citation.URL].flatMap((url) => (url === undefined ? [] : [link({ url })])),
    ...(publication.links ?? []).map(link),
  ]
  return unique(found)
}

/** A link under its own words, else under its address. */
export function link({ label, url }: Loose<Link>): PrintedLink {
  const address = safeUrl(url)
  const id = arxiv.exec(url ?? '')?.[1]
  const isArxiv = id !== undefined && /arxiv/i.test(url ?? '')
  const text = label ?? (isArxiv ? `arXiv:${id}` : prettyUrl(url ?? ''))
  return printed(text, address)
}

function printed(text: string, url: string | undefined): PrintedLink {
  return url === undefined ? { text } : { text, url }
}

/** Drop links that lead where one before them leads. */
function unique(found: readonly PrintedLink[]): PrintedLink[] {
  const seen = new Set<string>()
  return found.filter(({ text, url }) => {
    const key = (
      url === undefined
        ? text
        : url
            .replace(/^http:/, 'https:')
            .replace('//dx.doi', '//doi')
            .replace(/\/$/, '')
    ).toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
