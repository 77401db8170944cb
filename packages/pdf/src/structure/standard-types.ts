/** The standard structure types of PDF 1.7: ISO 32000-1, 14.8.4. */
export const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private ' +
    'P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
)

/** The types of PDF 2.0 that Chromium writes, and the nearest of PDF 1.7. */
export const newerTypes: Readonly<Record<string, string>> = {
  Aside: 'Div',
  DocumentFragment: 'Div',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
}

/** Types that stand inside a line of text. */
export const inlineTypes: ReadonlySet<string> = new Set(
  'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Em Strong Sub FENote Lbl Figure Formula'.split(
    ' ',
  ),
)

/** Types whose content is one run of text: no block can stand in them. */
export const textTypes: ReadonlySet<string> = new Set(
  'P H H1 H2 H3 H4 H5 H6 Lbl Span Quote Note Reference BibEntry Code Link Em Strong Sub Title'.split(' '),
)
