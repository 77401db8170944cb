import { passageAt } from '../../passage/passage-at.ts'
import type { DataNode } from './data-node.ts'

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu

/** Parse JSON into its values with their places; nothing where it isn't valid. */
export function parseJson(text: string): DataNode | undefined {
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  const tokens = text.matchAll(TOKEN)
  const next = (): { text: string; start: number } => {
    const { value } = tokens.next()
    return value ? { text: value[0], start: value.index } : { text: '', start: text.length }
  }
  const list = (): DataNode => {
    const items: DataNode[] = []
    for (let token = next(); token.text !== ']'; token = next())
      if (token.text !== ',') items.push(node(token))
    return { kind: 'list', items }
  }
  const map = (): DataNode => {
    const entries: [string, DataNode][] = []
    for (let token = next(); token.text !== '}'; token = next()) {
      if (token.text === ',') continue
      next()
      entries.push([String(JSON.parse(token.text)), node(next())])
    }
    return { kind: 'map', entries }
  }
  const node = (token: { text: string; start: number }): DataNode => {
    if (token.text === '{') return map()
    if (token.text === '[') return list()
    const data: unknown = JSON.parse(token.text)
    return scalar(data, token.text, passageAt(text, token.start, token.start + token.text.length))
  }
  return node(next())
}

/** A value as its text and as the file has it; `source` is how the file writes it. */
export function scalar(data: unknown, source: string, passage: ReturnType<typeof passageAt>): DataNode {
  if (typeof data === 'number') return { kind: 'scalar', value: source, data, passage }
  if (typeof data === 'boolean') return { kind: 'scalar', value: String(data), data, passage }
  const value = data === null || data === undefined ? '' : String(data).trim()
  return { kind: 'scalar', value, data: value || undefined, passage }
}
