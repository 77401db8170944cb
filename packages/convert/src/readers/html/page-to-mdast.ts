import type { Element, ElementContent, Root as HtmlRoot, RootContent, Text } from 'hast'
import type { PhrasingContent, Root } from 'mdast'
import { boxesAsItems } from './boxes-as-items.ts'
import { breakSpans } from './break-spans.ts'
import { elementsOf } from './elements-of.ts'

/** What a page shows around its content, and what it doesn't show at all. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'head script style noscript template iframe svg form button input'.split(' '),
)

/** Inside a cell these say that the table is there for the layout. */
const BLOCKS: ReadonlySet<string> = new Set('table dl ul ol h1 h2 h3 h4 h5 h6 p div center hr'.split(' '))

/** Turn a page into an mdast tree that keeps its positions. */
export async function pageToMdast(page: HtmlRoot): Promise<Root> {
  const { toMdast } = await import('hast-util-to-mdast')
  const tree = toMdast(boxesAsItems(contentOf(page)), {
    handlers: { dl: (state, node) => definitions(state.all.bind(state), node) },
  })
  return tree.type === 'root' ? tree : { type: 'root', children: [] }
}

/** The main content of a page, where the page marks it, with the header that has its title if the main content has none. */
export function contentOf(page: HtmlRoot): HtmlRoot {
  const main = findElement(
    page,
    (element) => element.tagName === 'main' || element.properties.role === 'main',
  )
  const shown = prepare(main ? withTitle(main, page) : page.children)
  return breakSpans({ ...page, children: shown })
}

function withTitle(main: Element, page: HtmlRoot): Element[] {
  if (findElement(main, isTitle)) return [main]
  const header = findElement(
    page,
    (element) => element.tagName === 'header' && findElement(element, isTitle) !== undefined,
  )
  return header ? [header, main] : [main]
}

function isTitle({ tagName }: Element): boolean {
  return tagName === 'h1'
}

function findElement(node: HtmlRoot | Element, matches: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const found = matches(child) ? child : findElement(child, matches)
    if (found) return found
  }
  return undefined
}

/** Leave out what is no content; tables that only lay the page out become their cells, one after the other. */
function prepare<T extends RootContent | ElementContent>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node): T[] => {
    if (node.type === 'comment') return []
    if (node.type !== 'element') return [node]
    if (LEFT_OUT.has(node.tagName) || isNavigation(node)) return []
    return [unwrapped({ ...node, children: withTarget(node) ?? prepare(node.children) }, node)]
  })
}

/** A link that shows nothing but a picture says where it leads, apart from the next. */
function withTarget({ tagName, properties: { href }, position, ...node }: Element): Text[] | undefined {
  if (tagName !== 'a' || typeof href !== 'string' || !/^(?:https?|mailto|tel):/i.test(href)) return undefined
  if (textLength({ ...node, tagName, properties: {} }, false) > 0) return undefined
  return [
    { type: 'text', value: `${href.replace(/^(?:mailto|tel):/i, '')} `, ...(position ? { position } : {}) },
  ]
}

function unwrapped<T extends RootContent | ElementContent>(element: Element, node: T): T {
  const layout = isLayout(element)
  const block = layout || (element.tagName === 'p' && holdsBlock(element))
  return {
    ...node,
    ...element,
    ...(block ? { tagName: 'div' } : {}),
    children: layout ? cellsOf(element) : element.children,
  }
}

/** A table with blocks in its cells, or with one column. */
function isLayout(table: Element): boolean {
  if (table.tagName !== 'table') return false
  const rows = elementsOf(table).filter(({ tagName }) => tagName === 'tr')
  return cellsOf(table).some(holdsBlock) || rows.every((row) => cellsOf(row).length < 2)
}

/** Old pages put tables and lists into paragraphs, which Markdown can't. */
function holdsBlock(element: Element): boolean {
  return findElement(element, (child) => BLOCKS.has(child.tagName)) !== undefined
}

function cellsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'td' || child.tagName === 'th' ? [{ ...child, tagName: 'div' }] : cellsOf(child)
  })
}

/** A table or list whose words are nearly all links to other pages of the site; a `nav` with any of them. */
function isNavigation(node: Element): boolean {
  if (node.tagName === 'nav') return countLinks(node) > 0
  if (!['table', 'ul', 'ol'].includes(node.tagName)) return false
  const [all, linked] = [textLength(node, false), textLength(node, true)]
  return all > 0 && all < 200 && linked / all > 0.7 && countLinks(node) > 2
}

function textLength(node: Element, onlyLinks: boolean): number {
  return node.children.reduce((sum, child) => {
    if (child.type === 'text') return sum + (onlyLinks ? 0 : child.value.replace(/[\s|·•]/gu, '').length)
    if (child.type !== 'element') return sum
    return sum + textLength(child, onlyLinks && !isSiteLink(child))
  }, 0)
}

function countLinks(node: Element): number {
  return node.children.reduce(
    (sum, child) => sum + (child.type === 'element' ? Number(isSiteLink(child)) + countLinks(child) : 0),
    0,
  )
}

function isSiteLink(element: Element): boolean {
  const { href } = element.properties
  return element.tagName === 'a' && typeof href === 'string' && !/^[a-z]+:/i.test(href)
}

/** A definition list as the paragraphs that Markdown writes for it: the term, then details that begin with a colon. */
function definitions(all: (parent: Element) => unknown[], list: Element): Root['children'] {
  return list.children.flatMap((child): Root['children'] => {
    if (child.type !== 'element') return []
    if (child.tagName === 'div') return definitions(all, child)
    const content = all(child) as PhrasingContent[]
    const start = child.position?.start
    const colon: PhrasingContent = {
      type: 'text',
      value: ': ',
      ...(start ? { position: { start, end: start } } : {}),
    }
    return [
      {
        type: 'paragraph',
        children: child.tagName === 'dd' ? [colon, ...content] : content,
        ...(child.position ? { position: child.position } : {}),
      },
    ]
  })
}
