import { BODY_WORDS } from '../lexicon/name-words.ts'
import type { NameToken } from './tokens.ts'

/** Read a corporate author: words up to the next comma, semicolon, bracket or full stop, one of which names a body. */
export function readBody(tokens: readonly NameToken[], index: number): number | undefined {
  const first = tokens[index]
  if (
    first === undefined ||
    (first.kind !== 'word' && first.kind !== 'initial' && !/^(?:the|das|die|le|la|el|il)$/.test(first.text))
  )
    return undefined
  let next = index
  while (next - index < 14 && isInside(tokens[next])) next += 1
  const last = tokens[next - 1]
  if (last === undefined || next - index < 2) return undefined
  let isBody = false
  for (let at = index; at < next; at += 1) {
    const word = tokens[at]
    if (word?.kind === 'lower' && !SMALL.test(word.text)) return undefined
    isBody ||= word !== undefined && BODY_WORDS.has(word.text.toLowerCase())
  }
  return isBody ? next : undefined
}

/** Words that stand in small letters in the name of a body. */
const SMALL =
  /^(?:of|the|for|on|in|to|de|du|des|der|die|das|für|la|le|les|del|della|dei|di|do|da|dos|das|et|and|und|y|e|zur|zum|van|voor|av|för|og|och)$/

function isInside(token: NameToken | undefined): boolean {
  if (token === undefined) return false
  if (token.kind === 'punctuation') return /^[-–/()’']$/.test(token.text) && token.text !== '('
  return token.kind !== 'number' && token.kind !== 'break' && token.kind !== 'mark'
}
