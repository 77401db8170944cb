/** The styles of type a page is set in. */
export type FaceStyle = 'regular' | 'italic' | 'bold' | 'display'

const elements: readonly (readonly [RegExp, readonly FaceStyle[]])[] = [
  [/<h1\b[^>]*>[\s\S]*?<\/h1>/g, ['display', 'bold']],
  [/<h([2-6])\b[^>]*>[\s\S]*?<\/h\1>/g, ['italic', 'bold']],
  [/<(i|em|blockquote)\b[^>]*>[\s\S]*?<\/\1>/g, ['italic']],
  [/<(strong|b)\b[^>]*>[\s\S]*?<\/\1>/g, ['bold']],
  [/<(p|span) class="(?:role|remark|honours)\b[^>]*>[\s\S]*?<\/\1>/g, ['italic']],
  [/<p class="title\b[^>]*>[\s\S]*?<\/p>|<span class="title\b[^>]*>[\s\S]*?<\/span>/g, ['bold']],
]

/**
 * Sort the characters beyond ASCII of a page by the styles they are set in, so that each font carries no more than it
 * needs; a style that the page has no text in is left out. Headings count in every style that a variant may set them in.
 */
export function lettersByFace(html: string): Partial<Record<FaceStyle, string>> {
  const letters: Partial<Record<FaceStyle, string>> = { regular: beyondAscii(html) }
  for (const [pattern, styles] of elements) {
    const found = html.match(pattern)
    if (found === null) continue
    const own = beyondAscii(found.join(''))
    for (const style of styles) letters[style] = (letters[style] ?? '') + own
  }
  return letters
}

function beyondAscii(text: string): string {
  return text.match(/[^ -~\n]+/g)?.join('') ?? ''
}
