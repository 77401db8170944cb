import type { Draft } from '../report/draft.ts'
import { isSourced } from '../report/draft.ts'
import type { ReadingMessage } from '../sections/reading.ts'

/** What a resume can hardly do without. */
export function checkOwner(basics: Draft): ReadingMessage[] {
  const has = (key: string): boolean =>
    !isSourced(basics) &&
    !Array.isArray(basics) &&
    Object.entries(basics).some(([name, value]) => name === key && value !== undefined)
  return [...(has('name') ? [] : [NO_NAME]), ...(has('email') ? [] : [NO_EMAIL])]
}

const NO_NAME: ReadingMessage = {
  severity: 'warning',
  rule: 'no-name',
  reason: 'the name of the owner was not found',
  remedy: 'print it above everything else, as a heading, or write it in the front matter: name: Ada Berg',
}

const NO_EMAIL: ReadingMessage = {
  severity: 'info',
  rule: 'no-email',
  reason: 'no e-mail address of the owner was found',
  remedy: 'print it below the name, or write it in the front matter: email: ada@example.org',
}
