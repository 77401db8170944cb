import { type Contact, contactOf, networkOf } from './commands/contacts.ts'
import { interpret } from './interpret.ts'
import { rawText } from './raw-text.ts'
import { readArguments, readGroups } from './read-arguments.ts'
import type { Scope, Session } from './session.ts'
import type { GroupToken, MacroToken } from './token.ts'

/** Write the name, the title and the contacts of the head, which stand in the preamble as often as in the body. */
export function runContact(session: Session, { stream, style }: Scope, { name }: MacroToken): boolean {
  const known = name === 'social' ? LINE : contactOf(name)
  if (!known || session.isPackage) return false
  const [network] = readArguments(stream, ['o'])
  const given = readGroups(stream, MOST).filter((group) => group.tokens.length > 0)
  const [first] = given
  if (!first) return true
  const contact = (name === 'social' && network ? networkOf(rawText(network)) : undefined) ?? known
  const isBody = session.isBody
  session.isBody = true
  session.writer.endParagraph()
  if (contact.kind === 'name') session.writer.startHeading()
  const printed = contact.kind === 'link' ? given.slice(-1) : given
  printed.forEach((group, index) => {
    if (contact.kind === 'name' && index >= contact.parts) session.writer.breakLine(group.start, group.start)
    else if (index > 0) session.writer.separate(contact.kind === 'name' ? ' ' : ', ', group.start)
    interpret(session, group.tokens, { ...style, ...linkOf(contact, first) })
  })
  if (contact.kind === 'name') session.writer.endHeading(1)
  else session.writer.endParagraph()
  session.isBody = isBody
  return true
}

/** No such command takes more; what follows is text. */
const MOST = 5
const LINE: Contact = { kind: 'line' }

function linkOf(contact: Contact, group: GroupToken): { url?: string } {
  if (contact.kind !== 'link') return {}
  const address = rawText(group.tokens)
  const isWhole = /^(?:https?:|mailto:|www\.|\w+\.\w+\/)/iu.test(address)
  if (!isWhole) return { url: contact.prefix + address }
  return { url: /^(?:https?:|mailto:)/iu.test(address) ? address : `http://${address}` }
}
