/** How a style writes persons. */
export interface NameStyle {
  /** `Ma J`, `Ma, J.`, `J. Ma`, `Jackie Ma`, or the first inverted and the others not. */
  readonly order: 'family-given' | 'inverted' | 'given-family' | 'inverted-first'
  /** Given names in full, or as initials: `J. R.`, `J.R.`, `JR`, `J R`. */
  readonly given: 'full' | 'J. R.' | 'J.R.' | 'JR' | 'J R'
  readonly separator: string
  /** Between two names alone. */
  readonly pair: string
  /** Before the last of three or more. */
  readonly last: string
  /** More names than `most` are cut to `keep` and `text`. */
  readonly others?: { readonly most: number; readonly keep: number; readonly text: string }
  readonly capitals?: boolean
}

/** The kinds of work that a style prints in different ways. */
export type StyleKind =
  | 'article'
  | 'conference'
  | 'chapter'
  | 'book'
  | 'thesis'
  | 'report'
  | 'preprint'
  | 'patent'
  | 'work'

/**
 * A citation style as data. A template is text with `<field>`s; a part in square brackets is left out when one of its
 * fields is missing, and the first part of `[a|b|c]` that has all its fields is taken; text between asterisks is set in italics, text
 * between underscores in bold.
 */
export interface Style {
  readonly id: string
  readonly title: string
  readonly authors: NameStyle
  readonly editors: NameStyle
  /** What follows editors in the place of the authors: one, several. */
  readonly editorMarks: readonly [string, string]
  readonly date: 'year' | 'year, month day' | 'day month year' | 'year month day'
  /** Ranges of pages in full, as given, or shortened (`345-78`). */
  readonly dash: '-' | '–'
  readonly templates: Readonly<Record<StyleKind, string>>
}
