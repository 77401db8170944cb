import type { Nodes, Root } from 'hast'

const BLOCKS: ReadonlySet<string> = new Set('h1 h2 h3 h4 p li td dt dd'.split(' '))

/** A page in short: each block on a line with its name, indented by the lists around it; marks as `*em*`, `**strong**`, `^sup^`. */
export function outlineOfPage(page: Root): string[] {
  return page.children.flatMap((node) => outline(node, ''))
}

function outline(node: Nodes, indent: string): string[] {
  if (node.type !== 'element') return []
  if (node.tagName === 'tr') return [`${indent}tr ${node.children.map(textOf).join(' | ')}`]
  if (!BLOCKS.has(node.tagName)) return node.children.flatMap((child) => outline(child, indent))
  const inner = node.children.filter((child) => child.type === 'element' && /^(?:ul|p)$/.test(child.tagName))
  const text = node.children.filter((child) => !inner.includes(child)).map(textOf)
  return [
    `${indent}${node.tagName} ${text.join('')}`,
    ...inner.flatMap((child) => outline(child, `${indent}  `)),
  ]
}

const MARKS: Readonly<Record<string, string>> = { em: '*', strong: '**', sup: '^' }

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\t', ' → ')
  if (node.type !== 'element') return ''
  if (node.tagName === 'br') return ' / '
  const text = node.children.map(textOf).join('')
  const mark = MARKS[node.tagName] ?? ''
  const { href } = node.properties
  return typeof href === 'string' ? `[${text}](${href})` : `${mark}${text}${mark}`
}
