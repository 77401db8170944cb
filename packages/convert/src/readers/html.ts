import type { Element, Root as HtmlRoot, RootContent } from 'hast'
import type { Root } from 'mdast'

/** What a page shows around its content, and what it doesn't show at all. */
const LEFT_OUT: ReadonlySet<string> = new Set(['head', 'nav', 'script', 'style', 'noscript', 'template', 'iframe', 'svg', 'form', 'button'])

/** Read an HTML page into an mdast tree with positions: the main content only, where the page marks it. */
export async function readHtml(source: string): Promise<Root> {
  const [{ fromHtml }, { toMdast }] = await Promise.all([import('hast-util-from-html'), import('hast-util-to-mdast')])
  const page = fromHtml(source)
  const main = findElement(page, (element) => element.tagName === 'main' || element.properties['role'] === 'main')
  const content: HtmlRoot = { type: 'root', children: without(main ? [main] : page.children) }
  const tree = toMdast(content)
  return tree.type === 'root' ? tree : { type: 'root', children: [] }
}

/** Whether a text is an HTML page rather than Markdown with HTML in it. */
export function isHtml(source: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(source.slice(0, 4000))
}

function findElement(node: HtmlRoot | Element, matches: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const found = matches(child) ? child : findElement(child, matches)
    if (found) return found
  }
  return undefined
}

function without(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'element' && LEFT_OUT.has(node.tagName)) return []
    if (node.type !== 'element') return [node]
    return [{ ...node, children: without(node.children) as Element['children'] }]
  })
}
