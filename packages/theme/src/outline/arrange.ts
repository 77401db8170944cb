import type { ThemeOptions } from '../options/theme-options.ts'
import { fold } from '../text/fold.ts'
import type { OutlineNode } from './node.ts'

/** Arrange an outline as the options say: what is hidden is left out, what is to come first comes first. */
export function arrange(
  nodes: readonly OutlineNode[],
  { hide = [], order = [] }: ThemeOptions,
): OutlineNode[] {
  const kept = without(nodes, hide.map(fold))
  const wishes = order.map(fold)
  const rank = (node: OutlineNode): number => {
    const found = wishes.findIndex((wish) => isNamed(node, wish))
    return found < 0 ? wishes.length : found
  }
  return kept.toSorted((first, second) => rank(first) - rank(second))
}

function without(nodes: readonly OutlineNode[], hidden: readonly string[]): OutlineNode[] {
  return nodes
    .filter((node) => !hidden.some((name) => name === fold(node.title)))
    .map((node) => ({
      ...node,
      items: node.items.filter(({ section }) => !hidden.includes(section)),
      children: without(node.children, hidden),
    }))
    .filter(({ items, children }) => items.length > 0 || children.length > 0)
}

/** A wish names a heading by its title, or by the section of its items. */
function isNamed({ title, items, children }: OutlineNode, wish: string): boolean {
  if (fold(title) === wish || items[0]?.section === wish) return true
  return children.length > 0 && children.every((child) => isNamed(child, wish))
}
