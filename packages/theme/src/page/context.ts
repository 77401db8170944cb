import type { LanguageData } from '../languages/language.ts'
import type { ThemeOptions } from '../options/theme-options.ts'
import type { OwnerTest } from '../publications/owner-test.ts'

/** What the making of a page carries along. */
export interface Context {
  readonly language: LanguageData
  readonly options: ThemeOptions
  readonly owner: OwnerTest
  /** The names of the person, in every form that is known. */
  readonly names: readonly string[]
  /** The label of each publication, by its place in the resume. */
  readonly labels: readonly string[]
  /** Make a fragment identifier that no other part of the page has. */
  readonly identify: (wish: string) => string
}
