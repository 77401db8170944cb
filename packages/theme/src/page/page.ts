import type { Resume } from '@offprint/schema'
import type { Loose } from '../conform/loose.ts'
import type { LanguageData } from '../languages/language.ts'
import { pickLanguage } from '../languages/pick-language.ts'
import { type Head, head } from '../machine/head.ts'
import { jsonLd } from '../machine/json-ld.ts'
import type { ThemeOptions } from '../options/theme-options.ts'
import { outline } from '../outline/outline.ts'
import { labels } from '../publications/labels.ts'
import { ownerTest } from '../publications/owner-test.ts'
import { identifiers } from './identifiers.ts'
import { type Masthead, masthead } from './masthead.ts'
import { type SectionView, sections } from './sections.ts'

/** Everything the templates print. */
export interface Page {
  readonly language: LanguageData
  readonly options: ThemeOptions
  readonly title: string
  readonly masthead: Masthead
  readonly sections: readonly SectionView[]
  readonly contents: boolean
  /** Whether the page has contents or files to lead to. */
  readonly navigation: boolean
  readonly head: Head
  readonly jsonLd: string
}

/** Make the page of a resume: pure data, all of it fresh. */
export function page(resume: Loose<Resume>, options: ThemeOptions): Page {
  const language = pickLanguage(options.language ?? resume.meta?.language, options.labels)
  const { basics = {}, publications = [] } = resume
  const owner = ownerTest(basics.name, basics.alternateNames)
  const parts = sections(resume, outline(resume, language.labels, options), {
    language,
    options,
    owner,
    names: [basics.name, ...(basics.alternateNames ?? [])].filter((name) => name !== undefined),
    labels: labels(publications),
    identify: identifiers(),
  })
  const contents = options.contents === 'always' || (options.contents !== 'never' && parts.length > 5)
  return {
    language,
    options,
    title: [basics.name, basics.label].filter((part) => part !== undefined).join(' – ') || 'Curriculum Vitae',
    masthead: masthead(basics, language),
    sections: parts,
    contents,
    navigation: contents || options.files !== undefined,
    head: head(resume, options),
    jsonLd: jsonLd(resume, owner),
  }
}
