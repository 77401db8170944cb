import { REVIEW } from '../lexicon/kinds.ts'
import { leadingNames } from '../names/leading-names.ts'
import type { OwnerNames } from '../names/owner.ts'
import { claim, type Draft, type Part, textPart } from './draft.ts'
import { nameParts } from './editors.ts'

const HEAD =
  /^[[(]?\s*(?:book\s+review|review(?:\s+essay)?|rev\.|rez(?:\.|ension)|besprechung|recensione|compte[\s-]rendu|reseña|resenha|recensie|boekbespreking|anmeldelse|arvostelu)\s*(?:of|zu|von|a|de|di|van|av|af)?\s*:?\s*(?:the\s+book\s+)?/iu
const BY = /^[\s,]*(?:by|von|de|di|van|av|af|par|por)\s+(?=\p{Lu})/u

/** Claim a review's title as a whole (`Review of X, by Y`), with the work it is about and that work's authors. */
export function claimReview(draft: Draft, from: number, owner: OwnerNames): void {
  const gap = /^[\s.,:;]*(?:\([^()\n]{1,30}\)[\s.,:]*)?/.exec(draft.text.slice(from))?.[0].length ?? 0
  const start = from + gap
  const rest = draft.text.slice(start)
  if (!REVIEW.test(rest)) return
  const head = HEAD.exec(rest)
  if (head === null) return
  const body = start + head[0].length
  const intro = draft.claims.find((found) => found.kind === 'intro' && found.start > body)
  const bracket = /^[[(]/.test(rest)
  const titleStart = start + (bracket ? 1 : 0)
  const close = bracket ? draft.text.indexOf(rest.startsWith('[') ? ']' : ')', body) : -1
  const marked = draft.reference.marks.find(
    (mark) => mark.kind === 'emphasis' && mark.start >= body && mark.start <= body + 80,
  )
  const parts: Part[] = []
  let end: number
  const names = leadingNames(draft.reference, body, owner)
  if (marked !== undefined && marked.start <= body + 1) {
    parts.push(textPart(draft, 'reviewed-title', marked.start, marked.end))
    const by = BY.exec(draft.text.slice(marked.end, marked.end + 30))
    const authors = by === null ? undefined : leadingNames(draft.reference, marked.end + by[0].length, owner)
    if (authors !== undefined) parts.push(...nameParts(authors, 'reviewed-author'))
    end = authors?.end ?? marked.end
  } else if (names !== undefined && names.end - body < 80) {
    parts.push(...nameParts(names, 'reviewed-author'))
    const at = names.end + (/^[\s,:.]*/.exec(draft.text.slice(names.end))?.[0].length ?? 0)
    end =
      marked !== undefined && marked.start <= at + 1 ? marked.end : sentenceEnd(draft.text, at, intro?.start)
    parts.push(textPart(draft, 'reviewed-title', at, end))
  } else {
    end = sentenceEnd(draft.text, body, intro?.start)
    parts.push(textPart(draft, 'reviewed-title', body, end))
  }
  if (close > body) end = close
  else if (intro !== undefined && intro.start < end + 80)
    end = Math.max(end, trimEnd(draft.text, intro.start))
  if (end <= titleStart) return
  parts.push(textPart(draft, 'title', titleStart, end))
  claim(draft, { kind: 'title', start, end: close > body ? close + 1 : end, parts })
}

function sentenceEnd(text: string, from: number, limit: number | undefined): number {
  const stop = /[.!?]\s+(?=\p{Lu})/gu
  stop.lastIndex = from
  const at = stop.exec(text)?.index ?? text.length
  return trimEnd(text, Math.min(at, limit ?? text.length))
}

function trimEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && /[\s.,:;]/.test(text[at - 1] ?? '')) at -= 1
  return at
}
