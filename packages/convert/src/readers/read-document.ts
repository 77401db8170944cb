import { decode } from './decode.ts'
import type {
  BinaryFormat,
  PartlyRead,
  ReadOptions,
  SourceDocument,
  SourceResume,
  TextFormat,
} from './format.ts'
import { FORMATS } from './formats.ts'

const BINARY = FORMATS.filter((format): format is BinaryFormat => format.from === 'bytes')
const TEXT = FORMATS.filter((format): format is TextFormat => format.from === 'text')

/**
 * Read a document into an mdast tree and the text that its positions point into; or into a resume, where it is one already.
 *
 * The format is told from the content, not from the name.
 *
 * @throws ConvertError when the input can't be read at all
 */
export async function readDocument(
  input: Uint8Array | string,
  options: ReadOptions,
): Promise<SourceDocument | SourceResume | PartlyRead> {
  if (typeof input !== 'string') {
    const binary = BINARY.find((format) => format.matches(input))
    if (binary) return binary.read(input, options)
  }
  const text = decode(input, options.path)
  const read = await TEXT.find((format) => format.matches(text))?.read(text, options)
  if (read && 'text' in read) return read
  return { text, tree: read ?? { type: 'root', children: [] }, messages: [] }
}
