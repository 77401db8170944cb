import { isOwner } from './is-owner.ts'
import { ownerForms } from './owner-forms.ts'

/** Tells whether an author, as printed, is the person of the resume. */
export type OwnerTest = (author: string) => boolean

/** Make the test for a person's names; it remembers its answers, since the same names come again and again. */
export function ownerTest(name: string | undefined, alternateNames: readonly string[] = []): OwnerTest {
  const forms = ownerForms(name, alternateNames)
  const answers = new Map<string, boolean>()
  return (author) => {
    const known = answers.get(author)
    if (known !== undefined) return known
    const answer = isOwner(author, forms)
    answers.set(author, answer)
    return answer
  }
}
