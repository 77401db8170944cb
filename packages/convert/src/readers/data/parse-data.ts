import type { ReaderMessage } from '../format.ts'
import type { DataNode } from './data-node.ts'
import { parseJson } from './parse-json.ts'

/** A data file as its values with their places, and what of it can't be read. */
export interface ParsedData {
  readonly root: DataNode
  readonly messages: readonly ReaderMessage[]
}

/** Parse JSON or YAML. A mistake in it is a message, and the rest is read all the same. */
export async function parseData(text: string): Promise<ParsedData> {
  const root = parseJson(text)
  return root ? { root, messages: [] } : (await import('./parse-yaml.ts')).parseYaml(text)
}
