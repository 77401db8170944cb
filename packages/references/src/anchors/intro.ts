import { claim, type Draft } from './draft.ts'

/** Words that introduce the container, with how they must be printed. */
const INTRO =
  /(?<![\p{L}\p{N}])(?:(?:In|in|IN|Dans|dans|En|Em|em|Nel|I|Teoksessa|teoksessa|W|In\s+the)\s*:?|(?:(?:paper|poster(?:\s+session)?|talk|abstract|lecture|contributed\s+talk)\s+)?(?:presented|given|delivered)\s+(?:at|in)(?:\s+the)?|published\s+in|appears\s+in|to\s+appear\s+in|erschienen\s+in:?)(?=\s)/giu
const BEFORE = /[.,;:?!”“"»’')\]–—*]$|^$|\n$/
const AFTER = /^\s+(?:[\p{Lu}\p{N}“"„«'‘_]|(?:van|von|de|di|del|il|la|le|les|the|das|der|die)\s)/u

/** Claim `In:`, `in`, `dans`, `En` where it introduces the container: after a sign or a mark, before a capital. */
export function claimIntros(draft: Draft, isProtected: (offset: number) => boolean): void {
  const { text, reference } = draft
  for (const match of text.matchAll(INTRO)) {
    const start = match.index
    const end = start + match[0].length
    if (isProtected(start)) continue
    const colon = match[0].endsWith(':')
    const before = text.slice(Math.max(0, start - 3), start).replace(/[ \t]+$/, '')
    const edge = start - (text.slice(Math.max(0, start - 3), start).length - before.length)
    const marked =
      reference.marks.some((mark) => mark.kind !== 'link' && mark.end === edge) || draft.taken[edge - 1] === 1
    if (start > 0 && !BEFORE.test(before) && !marked && !/^(?:paper|poster|presented)/i.test(match[0]))
      continue
    if ((start === 0 || isAfterAuthors(draft, start)) && !colon && /^[A-Z]/.test(match[0])) continue
    const next = end + (/^\s*/.exec(text.slice(end, end + 4))?.[0].length ?? 0)
    const opens = reference.marks.some((mark) => mark.kind !== 'link' && mark.start === next)
    if (!AFTER.test(text.slice(end, end + 12)) && !opens && !colon) continue
    if (
      /^(?:en|em|i|w|nel)$/i.test(match[0]) &&
      !/^[EIWN]/.test(match[0]) &&
      !marked &&
      !/["”»’']$/.test(before)
    )
      continue
    if (/^(?:I|W)$/.test(match[0])) continue
    claim(draft, { kind: 'intro', start, end, parts: [] })
  }
}

/** Right after the authors, `In the Embrace of the Swan` is a title. */
function isAfterAuthors({ text, claims }: Draft, start: number): boolean {
  return claims.some(
    (found) =>
      found.kind === 'authors' &&
      found.start < 10 &&
      found.end <= start &&
      /^[\s.,:;]*$/.test(text.slice(found.end, start)),
  )
}
