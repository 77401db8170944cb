import { blocks } from '../text/blocks.ts'
import { SafeString } from './safe-string.ts'

/** Print a text of paragraphs and lists with its Markdown. */
export function prose(text: unknown): SafeString | string {
  return typeof text === 'string' ? new SafeString(blocks(text, 'prose')) : ''
}
