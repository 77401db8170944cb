import { inline as render } from '../text/inline.ts'
import { SafeString } from './safe-string.ts'

/** Print a text with its inline Markdown. */
export function inline(text: unknown): SafeString | string {
  return typeof text === 'string' ? new SafeString(render(text)) : ''
}
