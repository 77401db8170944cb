import type { Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import { pickLanguage } from '../languages/pick-language.ts'
import type { Context } from '../page/context.ts'
import { links, type PrintedLink } from '../publications/links.ts'
import { reference, type Sentence, sentence } from '../publications/reference.ts'
import { styledReference } from '../publications/styled-reference.ts'
import { escapeHtml } from '../text/escape-html.ts'

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

/** A publication as its template prints it. */
export interface PublicationView {
  readonly id: string
  readonly label?: string
  readonly sentences: readonly Sentence[]
  readonly links: readonly PrintedLink[]
  /** The language of the work, where the citation names one. */
  readonly lang?: string
  readonly summary?: string
}

/** Make a publication ready to print. */
export function publication(
  item: Loose<Publication>,
  label: string | undefined,
  { identify, language, names, options, owner }: Context,
): PublicationView {
  const { citation } = item
  const summary = item.summary ?? citation?.abstract
  const lang = languageTag.test(citation?.language ?? '') ? citation?.language : undefined
  const own = lang === undefined ? language : pickLanguage(lang, undefined)
  const isLabelled = options.publications?.labels !== false && label !== undefined
  return {
    id: identify(label ?? 'publication'),
    ...(isLabelled && { label }),
    ...(lang !== undefined && { lang }),
    sentences: [
      ...(styledReference(item, options.publications?.style, names) ??
        reference(item, owner, own, options.publications?.authors)),
      ...remarks(item),
    ],
    links: links(item),
    ...(summary !== undefined && { summary }),
  }
}

/** What is said of a work beside its reference: its state, prizes and remarks, each once. */
function remarks({ citation, note, status }: Loose<Publication>): Sentence[] {
  const texts = [status ?? citation?.status, note, citation?.note, citation?.annote]
  return [...new Set(texts.filter((text) => text !== undefined))].map((text) =>
    sentence('remark', escapeHtml(text)),
  )
}
