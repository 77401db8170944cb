import type { Citation, CitationName } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { LanguageData } from '../languages/language.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { joinNames } from './authors.ts'
import { nameText } from './name-text.ts'

type Role = {
  [Key in keyof Citation]-?: NonNullable<Citation[Key]> extends CitationName[] ? Key : never
}[keyof Citation]

/** The roles that a reference names at its end, with CSL's own word for each. */
const others: readonly Role[] = [
  'translator',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'contributor',
  'curator',
  'director',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'script-writer',
  'series-creator',
]

/** Name those who had a part in a work, by role: `B. Meyer and A. Wolf (ed.)`. */
export function contributors(
  citation: Loose<Citation>,
  language: LanguageData,
  roles: readonly Role[] = others,
): string {
  return roles
    .map((role) => {
      const names = (citation[role] ?? []).map(nameText).filter((name) => name !== '')
      return names.length === 0
        ? ''
        : `${escapeHtml(joinNames(names, language))} ${escapeHtml(roleText(role, language))}`
    })
    .filter((text) => text !== '')
    .join('; ')
}

function roleText(role: Role, language: LanguageData): string {
  if (role === 'editor') return language.labels.editor
  if (role === 'translator') return language.labels.translator
  return `(${role.replaceAll('-', ' ')})`
}
