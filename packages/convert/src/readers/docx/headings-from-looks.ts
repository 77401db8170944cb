/** A node of mammoth's document, as far as looks are concerned. */
interface DocxNode {
  readonly type: string
  readonly children?: readonly DocxNode[]
  readonly value?: string
  readonly styleName?: string | null
  readonly numbering?: unknown
  readonly fontSize?: number | null
}

/** Longer than this is no heading, in characters. */
const LONGEST_HEADING = 70
/** Points that Word sets where nothing else is said. */
const DEFAULT_SIZE = 11
/** What word processors call the styles of running text; they keep these names in every language. */
const TEXT_STYLE =
  /^(?:normal|body|text|first paragraph|list|default|no spacing|compact|standard|definition|quote|block)/i
/** How much larger than the text a heading is at least. */
const LARGER = 1.12

/**
 * Give a heading's style to the paragraphs of a Word document that are headings by their looks alone: by letters larger than the
 * text's, or by a style of their own that only short lines have, each above something else.
 */
export function headingsFromLooks(document: DocxNode): DocxNode {
  const paragraphs = (document.children ?? []).filter(({ type }) => type === 'paragraph')
  const sizes = largerSizes(paragraphs)
  const styles = headingStyles(paragraphs)
  const styled = (node: DocxNode): DocxNode => {
    if (node.type !== 'paragraph' || isHeading(node) || !couldBeHeading(node)) return node
    const level = Math.max(sizes.indexOf(sizeOf(node)), styles.indexOf(node.styleName ?? '')) + 1
    return level === 0 ? node : { ...node, styleName: `Heading ${Math.min(level, 6)}` }
  }
  return { ...document, children: (document.children ?? []).map(styled) }
}

/** The sizes that are clearly larger than what most of the text is set in, the largest first. */
function largerSizes(paragraphs: readonly DocxNode[]): number[] {
  const letters = new Map<number, number>()
  for (const paragraph of paragraphs) {
    const size = sizeOf(paragraph)
    letters.set(size, (letters.get(size) ?? 0) + textOf(paragraph).length)
  }
  const [body = DEFAULT_SIZE] = [...letters].sort((a, b) => b[1] - a[1]).map(([size]) => size)
  return [...letters.keys()].filter((size) => size > body * LARGER).sort((a, b) => b - a)
}

/** The styles, in their order, whose paragraphs are all short and never follow one another. */
function headingStyles(paragraphs: readonly DocxNode[]): string[] {
  const shown = paragraphs.filter((paragraph) => textOf(paragraph).trim() !== '')
  const names = [...new Set(shown.map(({ styleName }) => styleName ?? ''))]
  return names.filter((name) => {
    const places = shown.flatMap((paragraph, place) => ((paragraph.styleName ?? '') === name ? [place] : []))
    const stand = places.every((place) => {
      const paragraph = shown[place]
      const next = shown[place + 1]
      return (
        paragraph !== undefined &&
        couldBeHeading(paragraph) &&
        next !== undefined &&
        next.styleName !== paragraph.styleName
      )
    })
    return name !== '' && !TEXT_STYLE.test(name) && places.length > 1 && stand
  })
}

function couldBeHeading(paragraph: DocxNode): boolean {
  const text = textOf(paragraph).trim()
  const isPlain = paragraph.numbering === null || paragraph.numbering === undefined
  return isPlain && text !== '' && text.length <= LONGEST_HEADING && !/[.;,]$/.test(text)
}

function isHeading({ styleName }: DocxNode): boolean {
  return /^(?:heading \d|title)$/i.test(styleName ?? '')
}

/** The size that most letters of a paragraph have. */
function sizeOf(paragraph: DocxNode): number {
  const runs = runsOf(paragraph).filter((run) => textOf(run).trim() !== '')
  const longest = runs.sort((a, b) => textOf(b).length - textOf(a).length)[0]
  return longest?.fontSize ?? DEFAULT_SIZE
}

function runsOf(node: DocxNode): DocxNode[] {
  return node.type === 'run' ? [node] : (node.children ?? []).flatMap(runsOf)
}

function textOf(node: DocxNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('')
}
