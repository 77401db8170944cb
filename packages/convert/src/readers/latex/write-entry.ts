import type { EntryPart } from './commands/entries.ts'
import { interpret } from './interpret.ts'
import { rawText } from './raw-text.ts'
import type { Session } from './session.ts'
import type { Style } from './style.ts'
import type { GroupToken, Token } from './token.ts'

const SET: Readonly<Partial<Record<EntryPart, Style>>> = { title: { strong: true }, host: { emphasis: true } }

/** Write the line of an entry, its parts parted as by tabs, and its body below. */
export function writeEntry(
  session: Session,
  style: Style,
  parts: readonly EntryPart[],
  given: readonly GroupToken[],
): void {
  const { writer } = session
  given.forEach((group, index) => {
    const part = parts[index] ?? 'text'
    if (part === 'mark' || isBlank(group)) return
    const isEnd = part === 'date' && parts[index - 1] === 'date'
    if (parts[index - 1] !== 'lead' && part !== 'comment') writer.separate(isEnd ? ' – ' : '\t', group.start)
    if (part === 'body' && index > 1) writer.endParagraph()
    if (part === 'comment') writer.text(' (', group.start, group.start, style)
    interpret(session, group.tokens, { ...style, ...SET[part] })
    if (part === 'lead') writer.separate(jointAfter(group.tokens), group.end)
    if (part === 'comment') writer.text(')', group.end, group.end, style)
  })
}

function isBlank(group: GroupToken): boolean {
  return group.tokens.every((token) => token.type === 'space')
}

/** What parts a lead from its entry: a date in the margin stands beside it, a word there is its label. */
export function jointAfter(tokens: readonly Token[]): string {
  const lead = rawText(tokens)
  if (/\d/u.test(lead)) return '\t'
  return /[:.?]$/u.test(lead) ? ' ' : ': '
}
