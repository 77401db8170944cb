import { title as render } from '../text/title.ts'
import { SafeString } from './safe-string.ts'

/** Print a title with CSL's own markup. */
export function rich(text: unknown): SafeString | string {
  return typeof text === 'string' ? new SafeString(render(text)) : ''
}
