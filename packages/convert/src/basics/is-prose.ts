import type { ContactLine } from './contact-line.ts'

const LEAST_WORDS = 14
const CONTACT = /@|\+\d|\d{3}[ -]\d/u

/** Whether a line of the head is running text, so that its links are what it speaks of, and not the owner's own. */
export function isProse({ text, label }: ContactLine): boolean {
  return label === undefined && text.text.split(/\s+/u).length >= LEAST_WORDS && !CONTACT.test(text.text)
}
