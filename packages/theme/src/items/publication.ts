import type { Publication } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { Context } from '../page/context.ts'
import { links, type PrintedLink } from '../publications/links.ts'
import { reference, type Sentence } from '../publications/reference.ts'

/** A publication as its template prints it. */
export interface PublicationView {
  readonly id: string
  readonly label?: string
  readonly sentences: readonly Sentence[]
  readonly links: readonly PrintedLink[]
  readonly notes: readonly string[]
  readonly summary?: string
}

/** Make a publication ready to print. */
export function publication(
  item: Loose<Publication>,
  label: string | undefined,
  { identify, language, options, owner }: Context,
): PublicationView {
  const { citation } = item
  const summary = item.summary ?? citation?.abstract
  const notes = [item.status ?? citation?.status, item.note, citation?.note, citation?.annote]
  const isLabelled = options.publications?.labels !== false && label !== undefined
  return {
    id: identify(label ?? 'publication'),
    ...(isLabelled && { label }),
    sentences: reference(item, owner, language),
    links: links(item),
    notes: [...new Set(notes.filter((note) => note !== undefined))],
    ...(summary !== undefined && { summary }),
  }
}
