import { type FormattedPart, formatReference, STYLES } from '@offprint/references'
import type { Citation, Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { title } from '../text/title.ts'
import type { Sentence } from './reference.ts'
import { titleUrl } from './title-url.ts'

/** Set a publication in one of the styles of `@offprint/references`; undefined where it has no citation or the style is unknown. */
export function styledReference(
  publication: Loose<Publication>,
  style: string | undefined,
  owner: readonly string[],
): Sentence[] | undefined {
  const { citation } = publication
  if (style === undefined || !Object.hasOwn(STYLES, style) || !isCitation(citation)) return undefined
  const url = titleUrl(publication)
  const html = formatReference(citation, style, { owner })
    .map((part) => partHtml(part, url))
    .join('')
  return [{ kind: 'container', html, tag: 'span', stop: '' }]
}

function partHtml({ emphasis, field, owner, strong, text }: FormattedPart, url: string | undefined): string {
  const plain = field === 'title' ? title(text) : escapeHtml(text)
  const linked =
    field === 'title' && url !== undefined ? `<a class="u-url" href="${escapeHtml(url)}">${plain}</a>` : plain
  const set = emphasis === true ? `<i>${linked}</i>` : strong === true ? `<b>${linked}</b>` : linked
  return owner === true ? `<strong class="owner">${set}</strong>` : set
}

function isCitation(citation: Loose<Citation> | undefined): citation is Citation {
  return citation?.type !== undefined
}
