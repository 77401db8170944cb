import { blank } from '../passage/blank.ts'
import { type Passage, slice } from '../passage/passage.ts'
import type { Sourced } from '../report/draft.ts'
import type { Reading } from './reading.ts'

/** A link of an entry: where it leads, and the words that carry it when they are only a label ("link", "slides"). */
export interface FoundLink {
  readonly url: string
  readonly text: Passage
  /** The text is the address itself, or only says that there is a link. */
  readonly bare: boolean
}

const SAFE = /^(?:https?:\/\/[^\s/]|mailto:|tel:|doi:)/i
const LABEL =
  /^\W*(?:link|web(?:site|page|seite)?|url|homepage|home|site|here|hier|ici|aquí|pdf|slides?|folien|video|code|photo|press|preprint(?: here)?|doi|poster|www|more|details|exercises|data|abstract|program(?:me)?)\W*$/iu

export function findLinks(passage: Passage): FoundLink[] {
  return passage.marks.flatMap((mark) => {
    const url = mark.kind === 'link' && mark.url ? cleanUrl(mark.url) : undefined
    if (!url) return []
    const text = slice(passage, mark.start, mark.end)
    return [{ url, text, bare: LABEL.test(text.text) || isAddress(text.text) }]
  })
}

/** Take the first web link of some lines as `url`; bare link texts are blanked out of the lines. */
export function takeLink(
  reading: Reading,
  lines: readonly Passage[],
): { url?: Sourced<string>; lines: Passage[] } {
  const links = lines.flatMap(findLinks).filter((link) => /^https?:/i.test(link.url))
  const [first] = links
  const blanked = lines.map((line) =>
    blank(
      line,
      line.marks
        .filter(
          (mark) =>
            mark.kind === 'link' &&
            links.some((link) => link.bare && link.text.offsets[0] === line.offsets[mark.start]),
        )
        .map((mark) => ({ index: mark.start, length: mark.end - mark.start })),
    ),
  )
  if (!first) return { lines: blanked }
  for (const link of links.slice(1)) if (link.bare && !isAddress(link.text.text)) reading.drop(link.text)
  const url = first.bare ? reading.takeAs('url', first.text, first.url) : reading.takeAs('url', [], first.url)
  return { url, lines: blanked }
}

/** A web, mail or phone address that is safe to print and valid as a URI; `undefined` for anything else. */
export function cleanUrl(url: string): string | undefined {
  const full = /^www\./i.test(url) ? `https://${url}` : url
  if (!SAFE.test(full) || !URL.canParse(full) || /[\s<>"{}|\\^`]/u.test(full)) return undefined
  return full
}

function isAddress(text: string): boolean {
  return (
    /^<?(?:https?:\/\/|www\.|doi:|10\.\d{4,}\/)\S+$/i.test(text.trim()) ||
    /^[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(text.trim())
  )
}
