import type { Mark } from '../types.ts'
import { claim, type Draft, isFree, textPart } from './draft.ts'

export interface Link {
  readonly label?: string
  readonly url: string
  readonly start: number
  readonly end: number
}

const BARE_URL = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”|]+/giu

/** Words that introduce a URL, and the date of a visit after it. */
const BEFORE =
  /(?:(?:available\s+(?:at|from|online(?:\s+at)?)|retrieved(?:\s+[^()\n]{0,30}?)?\s+from|accessed\s+(?:at|from)|disponible\s+(?:en|sur)|disponível\s+em|disponibile\s+(?:su|al?)|verfügbar\s+unter|online\s+unter|online(?:\s+at)?|url|link|web(?:site)?|preprint|code|data|software|slides|video|see)\s*:?\s*)?[<(]?$/iu

/** Links whose words describe the link and are no part of the reference. */
const LABEL =
  /^\W*(?:pdf|html|link|url|doi|code|source(?:\s+code)?|github|data(?:set)?|(?:replication|supplementary|open)\s+(?:data|materials?|code)|supplement(?:ary)?(?:\s+materials?)?|preprint(?:\s+here)?|arxiv|biorxiv|medrxiv|ssrn|osf|hal|slides|poster|video|talk|recording|demo|website|web|project(?:\s+page)?|journal|publisher(?:['’]s version)?|paper|full\s*text|text|abstract|abs|bibtex|bib|open\s+access|online|here|hier|ici|aquí|qui|view|download|read(?:\s+more)?|post|blog|media|press|pubmed|software|appendix|tex|zenodo|extended version|long version|errat(?:um|a)|corrigendum|review|table of contents)\W*$/iu

/** Claim links, with the words before them; gives all links in order. */
export function claimLinks(draft: Draft): Link[] {
  const links: Link[] = []
  for (const mark of draft.reference.marks)
    if (mark.kind === 'link' && mark.url !== undefined && /^[a-z]{3,6}:/i.test(mark.url))
      links.push(markedLink(draft, mark, mark.url))
  if (!/:\/\/|www\./i.test(draft.text)) return links.sort((left, right) => left.start - right.start)
  for (const match of draft.text.matchAll(BARE_URL)) {
    const url = trimUrl(match[0])
    const end = match.index + url.length
    if (links.some((link) => link.start < end && match.index < link.end)) continue
    const full = url.startsWith('www.') ? `http://${url}` : url
    links.push({ url: full, start: match.index, end })
    takeUrl(draft, match.index, end)
  }
  return links.sort((left, right) => left.start - right.start)
}

function markedLink(draft: Draft, mark: Mark, url: string): Link {
  const text = draft.text.slice(mark.start, mark.end).trim()
  const link = { url, start: mark.start, end: mark.end }
  if (text === '' || isUrlLike(text, url)) {
    takeUrl(draft, mark.start, mark.end)
    return link
  }
  if (LABEL.test(text)) {
    claim(draft, { kind: 'link', ...widen(draft, mark.start, mark.end), parts: [] })
    return { ...link, label: text.replace(/^[[(]+|[\])]+$/g, '') }
  }
  return link
}

/** The link's words are the address itself, or an identifier in it. */
function isUrlLike(text: string, url: string): boolean {
  return (
    /^(?:https?:|www\.)\S+$/i.test(text) ||
    /^(?:doi:?\s*)?10\.\d{4}/i.test(text) ||
    /^(?:arxiv:?\s*)?(?:abs\/)?\d{4}\.\d{4,5}/i.test(text) ||
    (text.length > 5 && /[./]/.test(text) && url.includes(text.replace(/^www\./, '')))
  )
}

function takeUrl(draft: Draft, start: number, end: number): void {
  if (!isFree(draft, start, end)) return
  const printed = draft.text.slice(start, end)
  if (!/^(?:https?:|ftp:|www\.)/i.test(printed)) return
  claim(draft, { kind: 'link', ...widen(draft, start, end), parts: [textPart(draft, 'URL', start, end)] })
}

/** Take in the brackets around a link and the words that announce it. */
function widen(draft: Draft, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  while (/[[(<]/.test(draft.text[from - 1] ?? '') && /[\])>]/.test(draft.text[to] ?? '')) {
    from -= 1
    to += 1
  }
  const before = BEFORE.exec(draft.text.slice(Math.max(0, from - 60), from))?.[0] ?? ''
  const wide = from - before.length
  return isFree(draft, wide, to) && /\S/.test(before) ? { start: wide, end: to } : { start: from, end: to }
}

function trimUrl(url: string): string {
  let value = url.replace(/[.,;:!?'’”)\]}>]+$/, (tail) =>
    /^\)/.test(tail) && url.includes('(') ? (tail[0] ?? '') : '',
  )
  if (value.endsWith('/') === false && value === '') value = url
  return value
}
