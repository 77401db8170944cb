/** The text of a page as Markdown, in its order and words; what only leads to other places of the page is left out. */
export async function pageToMarkdown(html: string): Promise<string> {
  const [{ fromHtml }, { defaultHandlers, toMdast }, { gfmToMarkdown }, { toMarkdown }] = await Promise.all([
    import('hast-util-from-html'),
    import('hast-util-to-mdast'),
    import('mdast-util-gfm'),
    import('mdast-util-to-markdown'),
  ])
  const tree = toMdast(fromHtml(html), {
    document: true,
    handlers: {
      nav: () => undefined,
      a: (state, element) =>
        String(element.properties.href).startsWith('#')
          ? state.all(element)
          : defaultHandlers.a(state, element),
    },
  })
  return toMarkdown(tree, { bullet: '-', extensions: [gfmToMarkdown()] })
}
