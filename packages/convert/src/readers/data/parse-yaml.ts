import { type Document, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml'
import { passageAt } from '../../passage/passage-at.ts'
import type { ReaderMessage } from '../format.ts'
import type { DataNode } from './data-node.ts'
import type { ParsedData } from './parse-data.ts'
import { scalar } from './parse-json.ts'

/** Parse YAML, or JSON with mistakes in it; of several mistakes the first is told, which often is the cause of the others. */
export function parseYaml(text: string): ParsedData {
  const read = (node: unknown): DataNode => {
    if (isMap(node))
      return {
        kind: 'map',
        entries: node.items.map(({ key, value }) => [String(isScalar(key) ? key.value : key), read(value)]),
      }
    if (isSeq(node)) return { kind: 'list', items: node.items.map(read) }
    const { value = undefined, range, source = '' } = isScalar(node) ? node : {}
    const [start, end] = range ?? [0, 0]
    return scalar(value, source, passageAt(text, start, end))
  }
  const document: Document<ParsedNode> = parseDocument(text, { logLevel: 'silent', uniqueKeys: false })
  return { root: read(document.contents), messages: document.errors.slice(0, 1).map(damagedAt) }
}

function damagedAt({ message, pos: [start] }: Document['errors'][number]): ReaderMessage {
  return {
    severity: 'error',
    rule: 'damaged-data',
    reason: `the data can’t be read here: ${message.split('\n')[0]?.replace(/ at line .*$/u, '')}`,
    remedy: 'correct it; what stands behind it may be missing',
    start,
    end: start + 1,
  }
}
