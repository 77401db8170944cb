/** What an environment does to what it holds, and the arguments it takes. */
export interface Environment {
  readonly kind: 'list' | 'numbered' | 'table' | 'block' | 'inline' | 'hidden' | 'bibliography'
  readonly arguments: string
}

const ROWS: readonly (readonly [Environment['kind'], string, string])[] = [
  [
    'list',
    'o',
    'itemize description compactitem compactdesc innerlist outerlist cvitems tightemize joblist detaillist',
  ],
  ['list', 'o', 'asparaitem inparaitem itemize* highlights resumeitems'],
  ['list', 'm m', 'list'],
  ['list', '', 'trivlist bibsection'],
  ['numbered', 'o', 'enumerate etaremune compactenum asparaenum inparaenum enumerate* revnumerate'],
  ['table', 'o m', 'tabular array longtable supertabular tabu longtabu tblr longtblr'],
  ['table', 'm o m', 'tabular* tabularx tabulary'],
  ['table', '', 'tabbing'],
  [
    'block',
    'o',
    'center flushleft flushright quote quotation document cventries cvhonors cvskills cvparagraph',
  ],
  [
    'block',
    '',
    'entrylist cvcolumns cvtable twenty twentyshort abstract small footnotesize large singlespace doublespace sloppypar',
  ],
  ['block', '', 'raggedright europecv europasscv resume cvletter letter refsegment aside fullwidth'],
  ['block', 'o o o m', 'minipage'],
  ['block', 'm o', 'multicols multicols*'],
  ['block', 'o m o', 'paracol'],
  ['block', 'm m', 'adjustwidth adjustwidth* changemargin'],
  ['block', 'm', 'spacing adjustbox columns'],
  ['inline', 'o', 'samepage titlepage'],
  ['block', 'o', 'refsection'],
  ['hidden', 'o', 'tikzpicture picture figure comment filecontents filecontents* lrbox pspicture'],
  ['bibliography', 'm', 'thebibliography'],
]

const ENVIRONMENTS: ReadonlyMap<string, Environment> = new Map(
  ROWS.flatMap(([kind, signature, names]) =>
    names.split(' ').map((name): [string, Environment] => [name, { kind, arguments: signature }]),
  ),
)

export function environmentOf(name: string): Environment | undefined {
  return ENVIRONMENTS.get(name)
}
