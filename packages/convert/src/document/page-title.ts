import { headingKind } from '../languages/heading-kind.ts'
import type { SectionKind } from '../languages/section-kind.ts'
import type { Block } from './block.ts'
import type { FrontMatterValue } from './front-matter.ts'

/** Kinds that the title of a page may have without its text being entries of that kind. */
const PROSE: ReadonlySet<SectionKind> = new Set([
  'contact',
  'personal',
  'summary',
  'ignored',
  'interests',
  'research',
  'skills',
  'work',
  'other',
])

const SURE = 0.9

/**
 * The title of a page in its front matter as a heading above all others, where the page is one section of a CV:
 * `title: Publikationen`. A page that says so once more in its first heading needs no other.
 */
export function pageTitle(
  blocks: readonly Block[],
  matter: readonly FrontMatterValue[],
  language: string | undefined,
): Block[] {
  const title = matter.find(({ key }) => key === 'title')?.text
  const kind = title && kindOf(title.text, language)
  if (!kind || PROSE.has(kind)) return [...blocks]
  const first = blocks.find((block) => block.type === 'heading')
  if (first && kindOf(first.text.text, language) === kind) return [...blocks]
  return [{ type: 'heading', depth: 0, text: title }, ...blocks]
}

function kindOf(heading: string, language: string | undefined): SectionKind | undefined {
  const found = headingKind(heading, language)
  return found && found.score >= SURE ? found.kind : undefined
}
