const types: readonly (readonly [ending: string, type: string])[] = [
  ['.json', 'application/json'],
  ['.html', 'text/html; charset=utf-8'],
  ['.pdf', 'application/pdf'],
  ['feed.xml', 'application/atom+xml'],
  ['.xml', 'application/xml'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
]

/** The media type of a published file. */
export function contentTypeOf(path: string): string {
  return types.find(([ending]) => path.endsWith(ending))?.[1] ?? 'text/plain; charset=utf-8'
}
