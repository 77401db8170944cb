import type { LanguageData } from '../languages/language.ts'
import { escapeHtml } from '../text/escape-html.ts'
import type { OwnerTest } from './owner-test.ts'

const andOthers = /^(?:et\s+al|and\s+others|u\.\s*a|…|\.\.\.)\.?$/i

/** Print names as safe HTML, the owner's marked in every form it takes. */
export function authors(names: readonly string[], owner: OwnerTest): string[] {
  return names.map((name) =>
    owner(name) ? `<strong class="owner">${escapeHtml(name)}</strong>` : escapeHtml(name),
  )
}

/** Join names as a language joins a list; `et al.` follows without a conjunction. */
export function joinNames(names: readonly string[], language: LanguageData): string {
  const { comma, and } = language.list
  const last = names[names.length - 1]
  if (last === undefined || names.length === 1) return last ?? ''
  const before = names.slice(0, -1).join(comma)
  return andOthers.test(last) ? `${before}${comma}${last}` : `${before}${and}${last}`
}
