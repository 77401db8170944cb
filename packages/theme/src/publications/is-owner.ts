import { fold } from '../text/fold.ts'
import type { OwnerForm } from './owner-forms.ts'

/** Tell whether an author, as printed in any order and with initials or marks, is the owner. */
export function isOwner(author: string, forms: readonly OwnerForm[]): boolean {
  const words = fold(author.replace(/[\d*†‡§¶#]+/g, ' ')).split(' ')
  return forms.some((form) => matches(words, form))
}

function matches(words: readonly string[], { family, given }: OwnerForm): boolean {
  const rest = without(words, family)
  if (rest === undefined) return false
  if (rest.length === 0) return given.length === 0
  return given.length > 0 && isGiven(rest, given)
}

/** What is left of an author when the family name is taken off its start or its end. */
function without(words: readonly string[], family: readonly string[]): readonly string[] | undefined {
  const length = family.length
  if (words.slice(0, length).join(' ') === family.join(' ')) return words.slice(length)
  if (words.slice(-length).join(' ') === family.join(' ')) return words.slice(0, -length)
  return undefined
}

/** Given names agree when each word is the name, or begins it, or is the initials from here on. */
function isGiven(words: readonly string[], given: readonly string[]): boolean {
  const [first = '', ...others] = words
  const initials = given.map((name) => name.slice(0, 1)).join('')
  const [own = ''] = given
  if (words.length === 1 && first.length <= 3 && first.length > 1 && initials.startsWith(first)) return true
  if (!agree(first, own)) return false
  return others.every((word, index) => {
    const name = given[index + 1]
    return name === undefined ? word.length === 1 : agree(word, name)
  })
}

function agree(word: string, name: string): boolean {
  return (
    word === name || (word.length === 1 ? name.startsWith(word) : name.length === 1 && word.startsWith(name))
  )
}
