import type { LanguageData } from '../languages/language.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { joinNames } from './authors.ts'

/** A name as safe HTML, and whether it must be seen. */
export interface ListedName {
  readonly html: string
  readonly owner: boolean
}

/**
 * Print a long list of names with all but the first few, and the owner, folded away on screen; in print they unfold.
 * A list that would hide a single name is printed whole.
 */
export function foldNames(names: readonly ListedName[], shown: number, language: LanguageData): string {
  const whole = joinNames(
    names.map(({ html }) => html),
    language,
  )
  if (names.length <= shown + 1) return whole
  const { and, comma } = language.list
  const pieces: string[] = []
  let hidden: string[] = []
  const close = (isLast: boolean): void => {
    const label = isLast
      ? language.labels.moreAuthors.replace('{count}', String(hidden.length))
      : `+${hidden.length}`
    const text = isLast ? joinNames(hidden, language) : hidden.join(comma)
    if (hidden.length > 1)
      pieces.push(`<details class="others"><summary>${escapeHtml(label)}</summary>${text}</details>`)
    else pieces.push(...hidden)
    hidden = []
  }
  for (const [index, { html, owner }] of names.entries()) {
    if (index >= shown && !owner) hidden.push(html)
    else {
      close(false)
      pieces.push(html)
    }
  }
  const endsHidden = hidden.length > 1
  close(true)
  const last = pieces.pop() ?? ''
  return `${pieces.join(comma)}${endsHidden ? comma : and}${last}`
}
