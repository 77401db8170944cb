import type { Citation } from '@offprint/schema'
import type { Nodes, PhrasingContent } from 'mdast'
import { alignText } from './align-text.ts'
import { concat, emptyPassage, type Mark, type MarkKind, type Passage } from './passage.ts'

const MARK_OF_NODE: Readonly<Record<string, MarkKind>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
}

const MARK_OF_TAG: Readonly<Record<string, MarkKind>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  u: 'underline',
  ins: 'underline',
  code: 'code',
  kbd: 'code',
  sup: 'superscript',
  sub: 'subscript',
  a: 'link',
  s: 'delete',
  del: 'delete',
}

/** Where in the source a run of nodes lies. */
interface Bounds {
  readonly start: number
  readonly end: number
}

/** Flatten mdast phrasing content into one passage; inline HTML becomes marks and line breaks, the rest of it is dropped. */
export function fromPhrasing(nodes: readonly PhrasingContent[], source: string, parent?: Nodes): Passage {
  const position = parent?.position
  const bounds = { start: position?.start.offset ?? 0, end: position?.end.offset ?? source.length }
  return fromNodes(nodes, source, bounds)
}

/** Nodes that the parser made out of text (addresses printed without a link) have no position: they follow the one before. */
function fromNodes(nodes: readonly PhrasingContent[], source: string, bounds: Bounds): Passage {
  let cursor = bounds.start
  const parts: Passage[] = []
  const open: { tag: string; kind: MarkKind; start: number; url?: string }[] = []
  const marks: Mark[] = []
  const later = laterStarts(nodes, bounds.end)
  let length = 0
  const push = (part: Passage): void => {
    parts.push(part)
    length += part.text.length
  }
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'html') {
      const part = fromNode(node, source, boundsOf(node, cursor, later[index] ?? bounds.end))
      push(part)
      cursor = node.position?.end.offset ?? (part.offsets.at(-1) ?? cursor - 1) + 1
      continue
    }
    cursor = node.position?.end.offset ?? cursor
    const tag = readTag(node.value)
    if (!tag) continue
    if (tag.name === 'br' || (tag.name === 'p' && tag.closing)) push(lineBreak(node))
    else if (tag.closing) close(open, marks, tag.name, length)
    else if (tag.kind) {
      open.push({ tag: tag.name, kind: tag.kind, start: length, ...(tag.url ? { url: tag.url } : {}) })
    }
  }
  for (const { tag } of [...open].reverse()) close(open, marks, tag, length)
  const whole = concat(emptyPassage, ...parts)
  return { ...whole, marks: [...whole.marks, ...marks] }
}

function boundsOf({ position }: PhrasingContent, cursor: number, end: number): Bounds {
  if (position?.start.offset !== undefined && position.end.offset !== undefined) {
    return { start: position.start.offset, end: position.end.offset }
  }
  return { start: cursor, end }
}

/** For each node, where the next one that has a position begins. */
function laterStarts(nodes: readonly PhrasingContent[], end: number): number[] {
  const starts: number[] = []
  let next = end
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    starts[index] = next
    next = nodes[index]?.position?.start.offset ?? next
  }
  return starts
}

function fromNode(node: PhrasingContent, source: string, bounds: Bounds): Passage {
  switch (node.type) {
    case 'text':
      return cited(leaf(node.value, bounds, source), node.data?.citation)
    case 'inlineCode':
      return marked(leaf(node.value, bounds, source), 'code')
    case 'break':
      return lineBreak(node)
    case 'link':
      return marked(fromNodes(node.children, source, bounds), 'link', node.url)
    case 'image':
      return leaf(node.alt ?? '', bounds, source)
    case 'imageReference':
      return leaf(node.alt ?? '', bounds, source)
    case 'linkReference':
      return fromNodes(node.children, source, bounds)
    case 'footnoteReference':
    case 'html':
      return emptyPassage
    default: {
      const kind = MARK_OF_NODE[node.type]
      const inner = 'children' in node ? fromNodes(node.children, source, bounds) : emptyPassage
      return kind ? marked(inner, kind) : inner
    }
  }
}

function leaf(value: string, { start, end }: Bounds, source: string): Passage {
  return { text: value.replace(/[\r\n]/gu, ' '), offsets: alignText(value, source, start, end), marks: [] }
}

function cited(passage: Passage, citation: Citation | undefined): Passage {
  if (citation === undefined || passage.text === '') return passage
  return {
    ...passage,
    marks: [...passage.marks, { kind: 'citation', start: 0, end: passage.text.length, citation }],
  }
}

function lineBreak(node: Nodes): Passage {
  return { text: '\n', offsets: Int32Array.of(node.position?.start.offset ?? 0), marks: [] }
}

function marked(passage: Passage, kind: MarkKind, url?: string): Passage {
  if (passage.text === '') return passage
  const mark: Mark = { kind, start: 0, end: passage.text.length, ...(url === undefined ? {} : { url }) }
  return { ...passage, marks: [...passage.marks, mark] }
}

function close(
  open: { tag: string; kind: MarkKind; start: number; url?: string }[],
  marks: Mark[],
  tag: string,
  end: number,
): void {
  const index = open.findLastIndex((entry) => entry.tag === tag)
  const [entry] = index < 0 ? [] : open.splice(index, 1)
  if (entry && entry.start < end) {
    marks.push({ kind: entry.kind, start: entry.start, end, ...(entry.url ? { url: entry.url } : {}) })
  }
}

function readTag(
  html: string,
): { name: string; closing: boolean; kind?: MarkKind; url?: string } | undefined {
  const match = /^<(\/?)([a-z][a-z0-9]*)\b/i.exec(html)
  if (!match) return undefined
  const name = (match[2] ?? '').toLowerCase()
  const smallCaps = name === 'span' && /small-?caps/i.test(html)
  const kind = smallCaps ? 'smallcaps' : Object.hasOwn(MARK_OF_TAG, name) ? MARK_OF_TAG[name] : undefined
  const url = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(html)
  const target = url?.[1] ?? url?.[2] ?? url?.[3]
  return { name, closing: match[1] === '/', ...(kind ? { kind } : {}), ...(target ? { url: target } : {}) }
}
