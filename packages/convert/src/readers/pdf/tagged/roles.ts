/** Roles that are blocks of text, and the elements that they are in HTML. Names beside the standard ones are LaTeX's. */
export const BLOCKS: Readonly<Record<string, string>> = {
  Title: 'h1',
  title: 'h1',
  H: 'h2',
  H1: 'h1',
  H2: 'h2',
  H3: 'h3',
  H4: 'h4',
  H5: 'h5',
  H6: 'h6',
  P: 'p',
  text: 'p',
  Caption: 'p',
  Note: 'p',
  FENote: 'p',
  Art: 'article',
  L: 'ul',
  TOC: 'ul',
  LI: 'li',
  TOCI: 'li',
  Table: 'table',
  THead: 'thead',
  TBody: 'tbody',
  TFoot: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
}

/** Roles that only set a stretch of a line apart. */
export const INLINE: ReadonlySet<string> = new Set(
  'Span Link Quote Code Em Strong Sub Reference BibEntry Annot Ruby RB RT RP Warichu WT WP Lbl LBody'.split(
    ' ',
  ),
)

/** Roles that hold no text of the document. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['Artifact', 'Figure', 'Form'])
