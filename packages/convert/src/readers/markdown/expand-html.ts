import type { Options } from 'hast-util-to-mdast'
import type { Html, PhrasingContent, Root, RootContent } from 'mdast'
import { breakSpans } from '../html/break-spans.ts'

/** What unfolds a section of the page is a box to tick, which is no task, and its label, which heads the section. */
const HANDLERS: Options['handlers'] = {
  input: () => undefined,
  label: (state, node) => ({ type: 'strong', children: state.all(node) as PhrasingContent[] }),
}

/**
 * Replace blocks of raw HTML by the Markdown tree they stand for, positions kept.
 *
 * Comments, styles and scripts vanish; a lone opening or closing tag is left as it is.
 */
export async function expandHtml(tree: Root): Promise<Root> {
  if (!tree.children.some(holdsText)) return tree
  const [{ fromHtml }, { toMdast }] = await Promise.all([
    import('hast-util-from-html'),
    import('hast-util-to-mdast'),
  ])
  const expand = (node: RootContent): RootContent[] => {
    if (!holdsText(node)) return [node]
    const fragment = toMdast(breakSpans(fromHtml(node.value, { fragment: true })), { handlers: HANDLERS })
    const children = fragment.type === 'root' ? fragment.children : []
    const flow = children.some(isPhrasing)
      ? [{ type: 'paragraph', children: children.filter(isPhrasing) } as RootContent]
      : children
    shift(flow, node.position?.start.offset ?? 0)
    return flow
  }
  return { ...tree, children: tree.children.flatMap(expand) }
}

function holdsText(node: RootContent): node is Html {
  return (
    node.type === 'html' && !node.value.startsWith('<!--') && /<\/?[a-z][^>]*>[^<]*[^\s<]/i.test(node.value)
  )
}

function isPhrasing(node: RootContent): boolean {
  return ['text', 'emphasis', 'strong', 'link', 'inlineCode', 'break', 'delete', 'image'].includes(node.type)
}

/** Positions in a fragment count from its own start. */
function shift(nodes: readonly RootContent[], by: number): void {
  for (const node of nodes) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      if (point.offset !== undefined) point.offset += by
    }
    if ('children' in node) shift(node.children as RootContent[], by)
  }
}
