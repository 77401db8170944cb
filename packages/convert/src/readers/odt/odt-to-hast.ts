import type { ElementContent, Element as HtmlElement, Properties, Root } from 'hast'
import type { Element, Nodes } from 'xast'
import { elementsNamed, type OdtStyle } from './odt-styles.ts'

type StyleOf = (name: string | null | undefined) => OdtStyle

/** Elements that HTML has under another name. */
const TAGS: Readonly<Record<string, string>> = {
  'text:list': 'ul',
  'text:list-item': 'li',
  'text:list-header': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'text:line-break': 'br',
}

/** What is no text of the document: deletions, comments, fields of indexes, scripts. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'text:tracked-changes office:annotation text:table-of-content text:note-citation text:sequence-decls office:forms svg:title svg:desc'.split(
    ' ',
  ),
)

/** More spaces than this in a row only fill a line. */
const MOST_SPACES = 8

/** Turn the content of an OpenDocument text into HTML; what has no counterpart there leaves its children. */
export function odtToHast(content: Nodes, styleOf: StyleOf): Root {
  const [body] = elementsNamed(content, 'office:text')
  return { type: 'root', children: body ? contentOf(body, styleOf) : [] }
}

function contentOf(node: Element, styleOf: StyleOf): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return holdsText(node) ? [text(child.value.replace(/\s+/gu, ' '))] : []
    return child.type === 'element' && !LEFT_OUT.has(child.name) ? fromElement(child, styleOf) : []
  })
}

/** White space between blocks is the file's layout. */
function holdsText({ name }: Element): boolean {
  return /^text:(?!list|section|note$|note-body|tracked|soft)/u.test(name)
}

function fromElement(node: Element, styleOf: StyleOf): ElementContent[] {
  const { name, attributes } = node
  const style = styleOf(attributes['text:style-name'])
  if (name === 'text:h' || name === 'text:p') return [paragraph(node, style, styleOf)]
  if (name === 'text:tab') return [text('\t')]
  if (name === 'text:s') return [text(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1), MOST_SPACES)))]
  const children = contentOf(node, styleOf)
  if (name === 'text:span') return marked(children, style)
  if (name === 'text:a') return [element('a', children, { href: attributes['xlink:href'] ?? '' })]
  if (name === 'text:note') return [text(' ('), ...children.flatMap(unwrapped), text(')')]
  const tag = TAGS[name]
  return tag === undefined ? children : [element(tag, children)]
}

function paragraph(node: Element, style: OdtStyle, styleOf: StyleOf): HtmlElement {
  const outline = node.name === 'text:h' ? Number(node.attributes['text:outline-level'] ?? 1) : undefined
  const level = outline ?? style.level
  const children = contentOf(node, styleOf)
  if (level === undefined) return element('p', marked(children, style))
  return element(`h${Math.min(Math.max(level, 1), 6)}`, children)
}

function marked(children: ElementContent[], { bold, italic, smallCaps, raised }: OdtStyle): ElementContent[] {
  const slanted = italic ? [element('em', children)] : children
  const lifted = raised ? [element('sup', slanted)] : slanted
  return bold || smallCaps ? [element('strong', lifted)] : lifted
}

/** What a paragraph of a note holds. */
function unwrapped(node: ElementContent): ElementContent[] {
  return node.type === 'element' && node.tagName === 'p' ? node.children : [node]
}

function element(tagName: string, children: ElementContent[], properties: Properties = {}): HtmlElement {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
