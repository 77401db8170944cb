import type { PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { readInput } from '../src/input/read-input.ts'
import type { ReferenceText } from '../src/types.ts'

/** A paragraph of a document that may be a reference, with the heading it stands under. */
export interface Block {
  readonly heading: string
  readonly text: ReferenceText
  /** Blocks that differ in it belong to different lists. */
  readonly list: number
}

/** The paragraphs of a Markdown document, with the headings that plain CVs use: `#`, underlines, bold or italic lines. */
export function readBlocks(markdown: string): Block[] {
  const tree = fromMarkdown(unescapeUrls(markdown), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
  const blocks: Block[] = []
  const state = { heading: '', list: 0 }
  const visit = (nodes: readonly RootContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'heading' || (node.type === 'paragraph' && isHeading(node.children))) {
        state.heading = readInput(node.children).text
        state.list += 1
      } else if (node.type === 'paragraph') {
        const text = readInput(node.children)
        blocks.push({ heading: state.heading, list: state.list, text })
        if (/^\p{L}{1,3}\)|^[\p{Lu}][\p{L} -]{3,40}$/u.test(text.text)) {
          state.heading = text.text
          state.list += 1
        }
      } else if ('children' in node) visit(node.children as RootContent[])
    }
  }
  visit(tree.children)
  return blocks
}

/** A line that is bold, underlined or italic as a whole, and short, is a heading. */
function isHeading(children: readonly PhrasingContent[]): boolean {
  const { text, marks } = readInput(children)
  return (
    text.length < 80 &&
    !/\d{4}/.test(text) &&
    marks.some((mark) => mark.start === 0 && mark.end >= text.length - 2 && mark.kind !== 'link')
  )
}

/** Some converters escape every sign, in addresses too. */
function unescapeUrls(markdown: string): string {
  return markdown.replace(/https?:\\?\/\S+/g, (url) => url.replace(/\\([^\w\s])/g, '$1'))
}
