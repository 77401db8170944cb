import type { Nodes } from 'mdast'

/** An mdast tree as indented lines: type, place, and the text of leaves. */
export function outlineOfTree(node: Nodes, depth = 0): string {
  const place = node.position ? `${node.position.start.line}:${node.position.start.column}` : '-'
  const text = 'value' in node ? ` ${JSON.stringify(node.value.slice(0, 60))}` : ''
  const line = `${'  '.repeat(depth)}${node.type} ${place}${text}\n`
  return (
    line + ('children' in node ? node.children.map((child) => outlineOfTree(child, depth + 1)).join('') : '')
  )
}
