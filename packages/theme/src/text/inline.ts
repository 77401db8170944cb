import { escapeHtml } from './escape-html.ts'
import { safeUrl } from './safe-url.ts'

const marks =
  /`([^`\n]{1,500})`|\[([^[\]\n]{1,500})\]\(([^()\s]{1,2000})\)|<(https?:\/\/[^\s<>]{1,2000})>|(\*\*|__|\*|_)(?=\S)|(https?:\/\/[^\s<>"')\]]{1,2000})/g
/** How many characters an emphasis may span, and how many may nest: what keeps hostile text linear. */
const longest = 1000
const deepest = 4
const wordBefore = /[\p{L}\p{N}]$/u
const wordAfter = /^[\p{L}\p{N}]/u

/**
 * Render the inline Markdown of a text to safe HTML: emphasis, strong, code, links and bare addresses. Anything
 * else, raw HTML included, is text.
 */
export function inline(text: string, depth = 0): string {
  let html = ''
  let position = 0
  for (let match = next(text, 0); match !== null; match = next(text, position)) {
    const [whole, code, label, target, auto, emphasis, bare] = match
    html += escapeHtml(text.slice(position, match.index))
    position = match.index + whole.length
    if (code !== undefined) html += `<code>${escapeHtml(code)}</code>`
    else if (label !== undefined) html += link(inlineWithoutLinks(label), target, whole)
    else if (auto !== undefined) html += link(escapeHtml(auto), auto, whole)
    else if (bare !== undefined) {
      const address = bare.replace(/[.,;:!?]+$/, '')
      position = match.index + address.length
      html += link(escapeHtml(address), address, address)
    } else if (emphasis !== undefined) {
      const joined = emphasis.startsWith('_') && wordBefore.test(text.slice(0, match.index).slice(-2))
      const end = joined || depth === deepest ? -1 : closing(text, position, emphasis)
      if (end < 0) html += emphasis
      else {
        const tag = emphasis.length === 2 ? 'strong' : 'em'
        html += `<${tag}>${inline(text.slice(position, end), depth + 1)}</${tag}>`
        position = end + emphasis.length
      }
    }
  }
  return html + escapeHtml(text.slice(position))
}

function next(text: string, from: number): RegExpExecArray | null {
  const pattern = new RegExp(marks)
  pattern.lastIndex = from
  return pattern.exec(text)
}

function link(html: string, target: string | undefined, source: string): string {
  const url = safeUrl(target)
  return url === undefined ? escapeHtml(source) : `<a href="${escapeHtml(url)}">${html}</a>`
}

function inlineWithoutLinks(text: string): string {
  return escapeHtml(text).replace(/(\*\*|\*|_)(\S(?:.{0,200}?\S)?)\1/g, '<em>$2</em>')
}

/** Where an emphasis that opens before `from` closes: after a letter, not inside a word for `_`; else -1. */
function closing(text: string, from: number, mark: string): number {
  const within = text.slice(from, from + longest)
  for (let at = within.indexOf(mark, 1); at > 0; at = within.indexOf(mark, at + mark.length)) {
    const doubled = mark.length === 1 && (within[at + 1] === mark || within[at - 1] === mark)
    const inWord =
      mark.startsWith('_') && wordAfter.test(within.slice(at + mark.length, at + mark.length + 2))
    if (!doubled && !inWord && !/\s/.test(within[at - 1] ?? ' ')) return from + at
  }
  return -1
}
