import { shield, unshield } from '../canonical/markup.ts'

const LINK = /\[([^[\]]*)\]\(([^()\s]*)\)/gu
const ADDRESS = /<([^<>\s]+)>/gu
const TYPE = / \[[a-z_-]{1,40}\](?=[ .]|$)/u

/** A line of canonical Markdown as plain text: marks away, addresses as they are, escapes resolved. */
export function plainLine(markdown: string): string {
  const bare = shield(markdown)
    .replaceAll('<br>', ', ')
    .replace(TYPE, '')
    .replace(LINK, (_, label: string, url: string) => (saysAll(label, url) ? label : `${label}, ${url}`))
    .replace(ADDRESS, '$1')
    .replaceAll('*', '')
  return unshield(bare)
}

/** Whether the words of a link are enough to find it: an identifier at its resolver. */
function saysAll(label: string, url: string): boolean {
  return url.endsWith(label.replace(/^doi:/u, ''))
}
