import type { Element, ElementContent, Root, RootContent } from 'hast'

/** What each note says, by its name. */
type Notes = ReadonlyMap<string, readonly ElementContent[]>

/** Put what mammoth lists as notes at the end of the document into brackets where each is referred to. */
export function inlineNotes(page: Root): Root {
  const notes = new Map<string, readonly ElementContent[]>()
  const children = page.children.filter((child) => {
    if (child.type !== 'element' || child.tagName !== 'ol') return true
    const items = child.children
      .filter((item) => item.type === 'element')
      .filter((item) => noteName(item.properties.id) !== '')
    for (const item of items) notes.set(noteName(item.properties.id), contentOf(item))
    return items.length === 0
  })
  const content: RootContent[] = children.flatMap((child): RootContent[] =>
    child.type === 'doctype' ? [child] : inlined(child, notes),
  )
  return { ...page, children: content }
}

function inlined(node: ElementContent, notes: Notes): ElementContent[] {
  if (node.type !== 'element') return [node]
  const note = notes.get(referenceOf(node))
  if (note !== undefined) return [text(' ('), ...note, text(')')]
  return [{ ...node, children: node.children.flatMap((child) => inlined(child, notes)) }]
}

/** The note that a superscript link leads to. */
function referenceOf({ tagName, children: [link] }: Element): string {
  if (tagName !== 'sup' || link?.type !== 'element' || link.tagName !== 'a') return ''
  const { href } = link.properties
  return typeof href === 'string' && href.startsWith('#') ? noteName(href.slice(1)) : ''
}

function noteName(id: unknown): string {
  return typeof id === 'string' && /^(?:foot|end)note-\d+$/.test(id) ? id : ''
}

/** What a note says, without the arrow back to its reference. */
function contentOf(item: Element): ElementContent[] {
  return item.children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'p' ? child.children : [child]))
    .filter(
      (child) =>
        !(
          child.type === 'element' &&
          child.tagName === 'a' &&
          String(child.properties.href).includes('note-ref-')
        ),
    )
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
