import type { Element, Nodes } from 'xast'

/** How a style of an OpenDocument text sets its words. */
export interface OdtStyle {
  /** 1 to 6 for headings, by the name of the style or of one that it is made from. */
  readonly level?: number
  readonly bold: boolean
  readonly italic: boolean
  readonly smallCaps: boolean
  readonly raised: boolean
}

const PLAIN: OdtStyle = { bold: false, italic: false, smallCaps: false, raised: false }
const DEEPEST = 20

/** The styles that parts of an OpenDocument text define, by name; a later part outweighs an earlier one. */
export function odtStyles(parts: readonly Nodes[]): (name: string | null | undefined) => OdtStyle {
  const elements = new Map(
    parts
      .flatMap((part) => elementsNamed(part, 'style:style'))
      .map((element) => [element.attributes['style:name'] ?? '', element] as const),
  )
  const styleOf = (name: string, depth: number): OdtStyle => {
    const element = elements.get(name)
    const parent = element?.attributes['style:parent-style-name']
    const inherited = parent && depth < DEEPEST ? styleOf(parent, depth + 1) : PLAIN
    return { ...inherited, ...headingLevel(name), ...(element ? looksOf(element) : {}) }
  }
  return (name) => (name ? styleOf(name, 0) : PLAIN)
}

function headingLevel(name: string): { level?: number } {
  if (/^(?:Title|Titel)$/u.test(name)) return { level: 1 }
  const level = /^Heading_20_(\d)/u.exec(name)?.[1]
  return level === undefined ? {} : { level: Math.min(Math.max(Number(level), 1), 6) }
}

function looksOf(element: Element): Partial<OdtStyle> {
  const [properties] = elementsNamed(element, 'style:text-properties')
  const attributes = properties?.attributes ?? {}
  const weight = attributes['fo:font-weight']
  const style = attributes['fo:font-style']
  const variant = attributes['fo:font-variant']
  const position = attributes['style:text-position']
  return {
    ...(weight ? { bold: weight === 'bold' || Number(weight) >= 600 } : {}),
    ...(style ? { italic: style !== 'normal' } : {}),
    ...(variant ? { smallCaps: variant === 'small-caps' } : {}),
    ...(position ? { raised: /^(?:super|[1-9])/u.test(position) } : {}),
  }
}

/** The elements of a name in a tree, in its order; none inside another. */
export function elementsNamed(node: Nodes, name: string): Element[] {
  if (node.type === 'element' && node.name === name) return [node]
  return 'children' in node ? node.children.flatMap((child) => elementsNamed(child, name)) : []
}
