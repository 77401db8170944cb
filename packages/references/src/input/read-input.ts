import type { PhrasingContent } from 'mdast'
import type { Mark, ReferenceInput, ReferenceText } from '../types.ts'

/** Turn any accepted input into text with marks; hard breaks become line feeds, images and footnote marks nothing. */
export function readInput(input: ReferenceInput): ReferenceText {
  if (typeof input === 'string') return { text: input, marks: [] }
  if ('text' in input) return { text: input.text, marks: input.marks.filter((mark) => mark.start < mark.end) }
  const state: State = { text: '', marks: [], open: new Map() }
  for (const node of input) visit(state, node)
  return { text: state.text, marks: state.marks }
}

interface State {
  text: string
  readonly marks: Mark[]
  /** HTML elements that are still open, with the offset where they began. */
  readonly open: Map<string, { start: number; url: string | undefined }[]>
}

const KINDS: Readonly<Record<string, Mark['kind']>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  link: 'link',
}

/** Inline HTML that sets text off, as Markdown documents use it. */
const ELEMENTS: Readonly<Record<string, Mark['kind']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  u: 'underline',
  ins: 'underline',
  sup: 'superscript',
  sub: 'subscript',
  code: 'code',
  del: 'delete',
  s: 'delete',
  a: 'link',
}

function visit(state: State, node: PhrasingContent): void {
  const start = state.text.length
  if (node.type === 'text') state.text += node.value.replace(/\n/g, ' ')
  else if (node.type === 'break') state.text += '\n'
  else if (node.type === 'html') html(state, node.value)
  else if (node.type === 'inlineCode') {
    state.text += node.value
    state.marks.push({ kind: 'code', start, end: state.text.length })
  } else if ('children' in node) {
    for (const child of node.children) visit(state, child)
    const kind = KINDS[node.type]
    if (kind !== undefined && state.text.length > start) {
      const url = node.type === 'link' ? { url: node.url } : {}
      state.marks.push({ kind, start, end: state.text.length, ...url })
    }
  }
}

function html(state: State, value: string): void {
  const tag = /^<(\/?)([a-z]+)\b([^>]*)>$/i.exec(value)
  if (tag === null) return
  const name = (tag[2] ?? '').toLowerCase()
  if (name === 'br') state.text += '\n'
  const kind = ELEMENTS[name]
  if (kind === undefined) return
  const stack = state.open.get(name) ?? []
  state.open.set(name, stack)
  if (tag[1] === '') {
    const url = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag[3] ?? '')?.[1]
    stack.push({ start: state.text.length, url })
    return
  }
  const opened = stack.pop()
  if (opened === undefined || opened.start === state.text.length) return
  const url = opened.url === undefined ? {} : { url: opened.url }
  state.marks.push({ kind, start: opened.start, end: state.text.length, ...url })
}
