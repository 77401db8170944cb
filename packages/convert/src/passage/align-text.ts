import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const WHITE = /\s/u

/**
 * Find, for each unit of a parsed text, its place in the source between `start` and `end`.
 *
 * Walks both in step: backslash escapes, character references, markup and folded white space stand in the source only.
 */
export function alignText(value: string, source: string, start: number, end: number): Int32Array {
  const offsets = new Int32Array(value.length)
  let place = start
  let index = 0
  while (index < value.length) {
    const wanted = value.charAt(index)
    const found = source.charAt(place)
    const reference = found === '&' ? readReference(source, place) : undefined
    if (reference && value.startsWith(reference.text, index)) {
      offsets.fill(place, index, index + reference.text.length)
      index += reference.text.length
      place += reference.length
    } else if (found === wanted && !(found === '\\' && isEscape(source, place, value.charAt(index)))) {
      offsets[index++] = place++
    } else if (WHITE.test(wanted) && WHITE.test(found)) {
      offsets[index++] = place++
      while (place < end && WHITE.test(source.charAt(place)) && !WHITE.test(value.charAt(index))) place += 1
    } else if (place < end) {
      const next = nextPlace(source, wanted, place, end)
      place = next
      if (source.charAt(next) !== wanted) offsets[index++] = Math.min(next, end - 1)
    } else {
      offsets[index++] = Math.max(start, end - 1)
    }
  }
  return offsets
}

/** `\\` in the source is one backslash in the value: the first of the two is the markup. */
function isEscape(source: string, place: number, wanted: string): boolean {
  return wanted === '\\' && source.charAt(place + 1) === '\\'
}

/** The wanted character is at most a few places on, behind markup; where it is not, the place stays. */
function nextPlace(source: string, wanted: string, place: number, end: number): number {
  const limit = Math.min(end, place + 256)
  return WHITE.test(wanted) ? nextWhite(source, place, limit) : nextUnit(source, wanted, place, limit)
}

function nextUnit(source: string, wanted: string, place: number, limit: number): number {
  for (let next = place + 1; next < limit; next += 1) if (source.charAt(next) === wanted) return next
  return place
}

/** White space that stands behind markup only; before a word, the value's space is none of the source's. */
function nextWhite(source: string, place: number, limit: number): number {
  for (let next = place; next < limit; next += 1) {
    const unit = source.charAt(next)
    if (WHITE.test(unit)) return next
    if (unit === '<') next = Math.max(next, source.indexOf('>', next))
    else if (/[\p{L}\p{N}]/u.test(unit)) return place
  }
  return place
}

function readReference(source: string, place: number): { text: string; length: number } | undefined {
  const match = /^&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]{1,31}));/i.exec(
    source.slice(place, place + 40),
  )
  if (!match) return undefined
  const code = match[1] ? Number.parseInt(match[1], 16) : match[2] ? Number.parseInt(match[2], 10) : undefined
  const text = code === undefined ? decodeNamedCharacterReference(match[3] ?? '') : fromCode(code)
  return text ? { text, length: match[0].length } : undefined
}

function fromCode(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(code)
}
