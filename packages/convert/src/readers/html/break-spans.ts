import type { Element, ElementContent, Root } from 'hast'
import { endsProperty } from './ends-property.ts'
import { textOf } from './text-of.ts'

/**
 * Lay out spans that follow each other with nothing between them, or a line break: a style sheet gives each a line of its
 * own, unless one ends or begins with what joins it to the next, a comma or a dash. Properties of a microformat have lines
 * of their own too.
 */
export function breakSpans<T extends Root | Element>(node: T): T {
  const children = node.children.map((child) => (child.type === 'element' ? breakSpans(child) : child))
  const isBroken = areLines(children)
  return {
    ...node,
    children: children.flatMap((child, index) =>
      isBroken || endsProperty(children, index) ? withBreak(child) : [child],
    ),
  }
}

function areLines(children: readonly Root['children'][number][]): boolean {
  const shown = children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return (
    shown.length > 1 &&
    shown.every((child) => child.type === 'element' && child.tagName === 'span') &&
    !children.some((child) => child.type === 'text' && !child.value.includes('\n')) &&
    !shown.some((child) => JOINED.test(textOf(child).trim()))
  )
}

const JOINED = /^[,;–—-]|[,;–—-]$/u

function withBreak<T extends Root['children'][number]>(child: T): (T | ElementContent)[] {
  return child.type === 'element' && child.position
    ? [
        child,
        {
          type: 'element',
          tagName: 'br',
          properties: {},
          children: [],
          position: { start: child.position.end, end: child.position.end },
        },
      ]
    : [child]
}
