import type { CitationName } from '@offprint/schema'
import { isOwner, type OwnerNames } from '../names/owner.ts'
import type { NameStyle } from './style.ts'

/** A piece of a printed list of names. */
export interface PrintedName {
  readonly text: string
  readonly owner: boolean
}

/** Print names in a style; separators are pieces of their own. */
export function formatNames(
  names: readonly CitationName[],
  style: NameStyle,
  owner: OwnerNames,
): PrintedName[] {
  const cut = style.others !== undefined && names.length > style.others.most
  const shown = cut ? names.slice(0, style.others?.keep) : names
  const pieces: PrintedName[] = []
  shown.forEach((name, index) => {
    if (index > 0) pieces.push({ text: separator(style, shown.length, index, cut), owner: false })
    pieces.push({ text: formatName(name, style, index === 0), owner: isOwner(name, owner) })
  })
  if (!cut || style.others === undefined) return pieces
  pieces.push({ text: style.others.text, owner: false })
  const last = names.at(-1)
  if (style.others.text.endsWith('. ') && last !== undefined)
    pieces.push({ text: formatName(last, style, false), owner: isOwner(last, owner) })
  return pieces
}

function separator(style: NameStyle, count: number, index: number, cut: boolean): string {
  if (cut || index < count - 1) return style.separator
  return count === 2 ? style.pair : style.last
}

function formatName(name: CitationName, style: NameStyle, first: boolean): string {
  if (name.literal !== undefined) return name.literal
  const particles = [name['dropping-particle'], name['non-dropping-particle']]
    .filter((part) => part !== undefined)
    .join(' ')
  const bare = [particles, name.family ?? ''].filter((part) => part !== '').join(' ')
  const family = style.capitals === true ? bare.toUpperCase() : bare
  const given = style.given === 'full' ? (name.given ?? '') : initials(name.given ?? '', style.given)
  const suffix = name.suffix === undefined ? '' : `, ${name.suffix}`
  if (given === '') return family + suffix
  const inverted = style.order === 'inverted' || (style.order === 'inverted-first' && first)
  if (inverted) return `${family}, ${given}${suffix}`
  return style.order === 'family-given' ? `${family} ${given}${suffix}` : `${given} ${family}${suffix}`
}

/** The initials of given names, hyphens kept; names that are initials already are only set anew, particles stay as they are. */
function initials(given: string, form: Exclude<NameStyle['given'], 'full'>): string {
  const dot = form.includes('.') ? '.' : ''
  const space = form.includes(' ') ? ' ' : ''
  const words = given.split(/[\s.]+/).filter((word) => word !== '')
  const letters: string[] = []
  let tail = ''
  for (const word of words) {
    if (/^\p{Ll}/u.test(word)) {
      tail += ` ${word}`
      continue
    }
    const parts = /^\p{Lu}{2,3}$/u.test(word) ? [...word] : [word]
    for (const part of parts) {
      const pieces = part
        .split('-')
        .filter((piece) => piece !== '')
        .map((piece) => [...piece][0] ?? '')
      letters.push(pieces.map((letter) => letter.toUpperCase() + dot).join('-'))
    }
  }
  return letters.join(space) + tail
}
