import type Handlebars from 'handlebars'
import { escapeHtml } from '../text/escape-html.ts'
import { listComma } from './list-comma.ts'
import { SafeString } from './safe-string.ts'

/**
 * Join what stands on the lines of a block with commas, empty lines left out. Where anything is left, `lead` goes
 * before it, `class` makes it a span and `paragraph` a paragraph of that class.
 */
export function commas(this: unknown, options: Handlebars.HelperOptions): SafeString {
  const { lead = '', class: span, paragraph } = options.hash
  const text = options
    .fn(this)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(listComma(options))
  if (text === '') return new SafeString('')
  if (typeof paragraph === 'string') return new SafeString(`<p class="${escapeHtml(paragraph)}">${text}</p>`)
  return new SafeString(
    lead + (typeof span === 'string' ? `<span class="${escapeHtml(span)}">${text}</span>` : text),
  )
}
