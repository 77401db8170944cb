import { ConvertError } from '../../convert-error.ts'
import type { ReaderMessage } from '../format.ts'
import type { DataNode } from './data-node.ts'
import { parseJson } from './parse-json.ts'

/** A data file as its values with their places, and what of it can't be read. */
export interface ParsedData {
  readonly root: DataNode
  readonly messages: readonly ReaderMessage[]
}

/**
 * Parse JSON or YAML. A mistake in it is a message, and the rest is read all the same.
 *
 * @throws ConvertError `damaged` where it is nested too deep to be read
 */
export async function parseData(text: string, path: string): Promise<ParsedData> {
  try {
    const root = parseJson(text)
    return root ? { root, messages: [] } : (await import('./parse-yaml.ts')).parseYaml(text)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const remedy = 'give a resume as JSON or YAML'
    throw new ConvertError('damaged', path, 'the data is nested too deep to be read', remedy, { cause })
  }
}
