import type { Root } from 'mdast'
import type { Document, ParsedNode } from 'yaml'
import type { Passage } from '../passage/passage.ts'
import { passageAt } from '../passage/passage-at.ts'
import type { ReadingMessage } from '../sections/reading.ts'
import type { Setting } from './setting.ts'

const OFFPRINT = 'offprint'

/** Find the hints in the front matter's `offprint:`; its YAML is parsed only where there are some. */
export async function frontMatterSettings(
  tree: Root,
  source: string,
): Promise<{ settings: Setting[]; messages: ReadingMessage[] }> {
  const [first] = tree.children
  const none = { settings: [], messages: [] }
  if (!first || !('value' in first) || !HOLDS_HINTS.test(first.value)) return none
  const start = source.indexOf('\n', first.position?.start.offset ?? 0) + 1
  const text = source.slice(start, source.lastIndexOf('\n', first.position?.end.offset))
  const span = (from: number, to: number): Passage =>
    passageAt(source, start + from, start + from + text.slice(from, to).trimEnd().length)
  if (first.type !== 'yaml') {
    const at = text.search(HOLDS_HINTS)
    return {
      settings: [],
      messages: [unreadable('hints are read from front matter in YAML only', span(at, at + 8))],
    }
  }
  const { isMap, isScalar, isSeq, parseDocument } = await import('yaml')
  const document: Document<ParsedNode> = parseDocument(text, { logLevel: 'silent' })
  const [error] = document.errors
  if (error) {
    const [from] = error.pos
    const reason = `the front matter is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line .*$/u, '')}`
    return { settings: [], messages: [unreadable(reason, span(from, from + 1))] }
  }
  const root = isMap(document.contents) ? document.contents.get(OFFPRINT, true) : undefined
  if (isMap(root)) return { settings: pairsOf(root).flatMap((pair) => settingsOf(pair)), messages: [] }
  const at = text.search(HOLDS_HINTS)
  return {
    settings: [],
    messages: [unreadable('names, omit or sections are expected below it', span(at, at + 8))],
  }

  function settingsOf({ key, value: node, start: from }: Pair, section?: string): Setting[] {
    if (key === 'sections' && section === undefined && isMap(node)) {
      return pairsOf(node).flatMap((pair) =>
        isMap(pair.value)
          ? pairsOf(pair.value).flatMap((inner) => settingsOf(inner, pair.key))
          : settingsOf({ ...pair, key: 'kind' }, pair.key),
      )
    }
    const about = section === undefined ? {} : { section }
    if (isSeq(node) && (key === 'names' || key === 'omit')) {
      return node.items.map((item) => ({ key, value: textOf(item), ...about, ...passageOf(item) }))
    }
    const value = isSeq(node) ? node.items.map(textOf).join(', ') : textOf(node)
    return [{ key, value, ...about, ...passageOf(node, from) }]
  }

  function pairsOf(map: unknown): Pair[] {
    if (!isMap(map)) return []
    return map.items.map(({ key, value }) => ({ key: textOf(key), value, start: rangeOf(key)?.[0] }))
  }

  function textOf(node: unknown): string {
    return isScalar(node) && node.value !== null ? String(node.value).trim() : ''
  }

  function passageOf(node: unknown, from?: number): { readonly passage: Passage } | undefined {
    const range = rangeOf(node)
    return range && { passage: span(from ?? range[0], range[1]) }
  }

  function rangeOf(node: unknown): readonly [number, number, number] | undefined {
    return (isScalar(node) || isSeq(node) || isMap(node) ? node.range : undefined) ?? undefined
  }
}

/** A key with its value, and where it begins in the front matter. */
interface Pair {
  readonly key: string
  readonly value: unknown
  readonly start: number | undefined
}

const HOLDS_HINTS = /^\[?["']?offprint\b/mu

function unreadable(reason: string, passage: Passage): ReadingMessage {
  const remedy = 'write them in a comment above the section, as in <!-- offprint: kind=grants -->'
  return { severity: 'warning', rule: 'unreadable-hint', reason, remedy, passage }
}
