import { fontFaces } from '../fonts/font-faces.ts'
import { styles } from '../generated/styles.ts'
import type { Page } from '../page/page.ts'
import { runningHead } from './running-head.ts'

const colour = /^#[0-9a-f]{6}$/i

/** Put together the style sheet of a page: the faces and ranges its text needs, the variant, the options. */
export function style(text: string, { language, masthead, options }: Page): string {
  const variant = options.variant ?? 'classic'
  return [
    fontFaces(text, variant),
    styles.tokens,
    styles.base,
    styles.masthead,
    styles.entries,
    styles.screen,
    styles.print,
    styles[variant],
    options.density === 'compact' ? styles.compact : '',
    options.paper === 'letter' ? '@page{size:letter}' : '',
    runningHead(masthead.name ?? '', language.labels.page),
    accent(options.accent),
  ].join('')
}

function accent(value: string | undefined): string {
  return value !== undefined && colour.test(value) ? `:root{--accent:${value}}` : ''
}
