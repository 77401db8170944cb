import { type Block, passagesOf } from '../document/block.ts'
import { findEmails } from '../fields/email.ts'
import type { Outline } from './build-outline.ts'
import type { Section } from './section.ts'

const MOST_PARAGRAPHS = 3
const LONGEST = 300

/**
 * The address that some CVs end with, in place of a head: a few short paragraphs below a rule, an e-mail address in them.
 *
 * They count as the head's where the head has no e-mail address.
 */
export function contactsAtEnd(outline: Outline): Outline {
  const { head, sections } = outline
  const last = sections.at(-1)
  if (!last || hasEmail(head)) return outline
  const cut = withoutContacts(last)
  return cut
    ? { head: [...head, ...cut.contacts], sections: [...sections.slice(0, -1), cut.section] }
    : outline
}

function withoutContacts(section: Section): { section: Section; contacts: readonly Block[] } | undefined {
  const { blocks, children } = section
  const lastChild = children.at(-1)
  if (lastChild) {
    const cut = withoutContacts(lastChild)
    return cut && { ...cut, section: { ...section, children: [...children.slice(0, -1), cut.section] } }
  }
  const rule = blocks.findLastIndex(({ type }) => type === 'rule')
  const contacts = blocks.slice(rule + 1)
  const isShort = contacts.length <= MOST_PARAGRAPHS && contacts.every(isShortParagraph)
  return rule > 0 && isShort && hasEmail(contacts)
    ? { section: { ...section, blocks: blocks.slice(0, rule) }, contacts }
    : undefined
}

function isShortParagraph(block: Block): boolean {
  return block.type === 'paragraph' && block.text.text.length <= LONGEST
}

function hasEmail(blocks: readonly Block[]): boolean {
  return blocks.flatMap(passagesOf).some(({ text }) => findEmails(text).length > 0)
}
