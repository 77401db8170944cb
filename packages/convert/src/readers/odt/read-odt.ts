import type { Root as XmlRoot } from 'xast'
import { damagedArchive, unzipParts } from '../archive/unzip-parts.ts'
import type { ReadOptions, SourceDocument } from '../format.ts'
import { flattenCells } from '../html/flatten-cells.ts'
import { layOut } from '../html/lay-out.ts'
import { pageToMdast } from '../html/page-to-mdast.ts'
import { odtStyles } from './odt-styles.ts'
import { odtToHast } from './odt-to-hast.ts'

const NOUN = 'OpenDocument text'
const PART = /^(?:content|styles)\.xml$/

/**
 * Read an OpenDocument text: its text with headings, lists, tables, tabs, links and notes; tracked changes as accepted, no
 * comments, no pictures. Places point into its plain text, a line for each paragraph.
 */
export async function readOdt(bytes: Uint8Array, { path }: ReadOptions): Promise<SourceDocument> {
  const parts = unzipParts(bytes, { path, noun: NOUN, part: PART })
  const { fromXml } = await import('xast-util-from-xml')
  const parse = (name: string): XmlRoot => fromXml(new TextDecoder().decode(parts[name] ?? new Uint8Array()))
  try {
    const content = parse('content.xml')
    const styles = odtStyles(parts['styles.xml'] ? [parse('styles.xml'), content] : [content])
    const { page, text } = layOut(flattenCells(odtToHast(content, styles)))
    return { text, tree: await pageToMdast(page), messages: [] }
  } catch (cause) {
    throw damagedArchive(path, NOUN, cause)
  }
}
